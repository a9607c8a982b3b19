/** Offers a text as a file to save; a table gets a byte-order mark, without which spreadsheets misread accents. */
export function download(name: string, type: string, text: string): void {
  const mark = type === 'text/csv' ? '\uFEFF' : '';
  const url = URL.createObjectURL(new Blob([mark, text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address after the click; a minute is more than any needs.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

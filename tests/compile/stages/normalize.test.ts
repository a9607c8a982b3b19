import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../../scripts/compile/stages/normalize';

/** What is published, what the stages match, and what is shown where that differs. */
const ROWS: [why: string, raw: string, text: string, display?: string][] = [
  ['straightens curly quotes, and shows them', '“Grain” isn’t', `"Grain" isn't`, '“Grain” isn’t'],
  ['takes an accent for an apostrophe', 'What´s new', "What's new", 'What´s new'],
  ['straightens guillemets and low quotes', '«Nord» „Süd“', '"Nord" "Süd"', '«Nord» „Süd“'],
  ['makes dashes hyphens', '24–25 May — Rome', '24-25 May - Rome', '24–25 May — Rome'],
  ['makes odd spaces plain', 'US$\u00a01\u202f000', 'US$ 1 000'],
  ['drops a byte-order mark', '\ufeffABOUT US', 'ABOUT US'],
  ['drops soft hyphens', 'trans\u00adatlantic', 'transatlantic'],
  ['drops characters without width', 'Kyiv\u200b and\u2060 Lviv\u200e', 'Kyiv and Lviv'],
  ['reads a carriage return with its line feed as one break', 'Riga\r\nVilnius', 'Riga\nVilnius'],
  ['reads other breaks as breaks', 'Riga\rVilnius\u2028Tallinn', 'Riga\nVilnius\nTallinn'],
  ['composes letters and accents', 'Geoana\u0306, Støre, Sna\u030areid', 'Geoană, Støre, Snåreid'],
  ['takes ligatures apart', 'ﬁve ofﬁcers', 'five officers'],
  ['mends a misread apostrophe', 'NATOâ€™s role', "NATO's role", 'NATO’s role'],
  ['mends misread quotes and dashes', 'â€œnowâ€\u009d â€“ or never', '"now" - or never', '“now” – or never'],
  ['mends a closing quote that lost its last byte', 'â€œnowâ€ and then', '"now" and then', '“now” and then'],
  ['mends misread letters', 'TÃ¼rkiye, Å\u00a0iauliai, GeoanÄƒ', 'Türkiye, Šiauliai, Geoană'],
  ['mends letters that were misread as Latin-1', 'TÃ¼rkiye\u00e2\u0080\u0099s', "Türkiye's", 'Türkiye’s'],
  ['mends text that was misread twice', 'TÃƒÂ¼rkiye', 'Türkiye'],
  ['mends emoji', 'Bodø ðŸ“¸ GeoanÃ£', 'Bodø 📸 Geoanã'],
  [
    'leaves a capital before a quotation mark alone',
    'the “CAFÉ” in “SÃO”',
    'the "CAFÉ" in "SÃO"',
    'the “CAFÉ” in “SÃO”',
  ],
  ['leaves plain text alone', 'Rutte met them on 3-4 June, at 5 pm.', 'Rutte met them on 3-4 June, at 5 pm.'],
  ['leaves foreign letters alone', 'İstanbul, Şırnak, Łódź, Țoiu, Kęstutis', 'İstanbul, Şırnak, Łódź, Țoiu, Kęstutis'],
  ['leaves emoji alone', 'Arctic 🇳🇴❄️', 'Arctic 🇳🇴❄️'],
  ['leaves an empty text empty', '', ''],
];

describe('normalizeText', () => {
  it.each(ROWS)('%s', (_, raw, text, display = text) => {
    const normal = normalizeText(raw);
    expect(normal.text).toBe(text);
    expect(normal.display).toBe(display);
    expect(normal.toRaw).toHaveLength(text.length + 1);
    expect(normal.toRaw.at(-1)).toBe(raw.length);
    expect([...normal.toRaw]).toEqual([...normal.toRaw].sort((a, b) => a - b));
  });

  it.each([
    ['TÃ¼rkiye and Vilnius', 'Vilnius', 'Vilnius'],
    ['\ufeffNATOâ€™s role', "NATO's", 'NATOâ€™s'],
    ['Geoana\u0306 in Rome', 'Geoană', 'Geoana\u0306'],
    ['one\r\ntwo\r\nthree', 'two', 'two'],
    ['trans\u00adatlantic bond', 'transatlantic', 'trans\u00adatlantic'],
    ['🇳🇴 Bodø', 'Bodø', 'Bodø'],
  ])('leads from %j back to what is published of %j', (raw, words, published) => {
    const { text, toRaw } = normalizeText(raw);
    const start = text.indexOf(words);
    expect(raw.slice(toRaw[start], toRaw[start + words.length])).toBe(published);
  });

  it.each([
    ['NATOâ€™s â€œroleâ€\u009d', ['mended 3 wrongly decoded letters']],
    ['GeoanÄƒ', ['mended 1 wrongly decoded letter']],
    ['Geoan\ufffd', ['1 letter was lost before the text reached us']],
    ['“Geoană”', []],
    ['\ufeffRiga\r\n', []],
  ])('notes of %j: %j', (raw, notes) => {
    expect(normalizeText(raw).notes).toEqual(notes);
  });
});

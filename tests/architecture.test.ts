import { describe, expect, it } from 'vitest';
import { wrongDirection } from './architecture/directions';
import { LONG_FILES, LONG_FUNCTIONS, PROPER_NOUNS } from './architecture/exceptions';
import type { Exception } from './architecture/exceptions';
import { properNouns, properNounsIn } from './architecture/proper-nouns';
import { functionsOf, hasDefaultExport, importsOf, listFiles, parse, readCode } from './architecture/source-code';

const code = readCode(['src', 'scripts', 'tests']);
const product = code.filter(({ file }) => !file.startsWith('tests/'));

/** What breaks a rule and is not excused, and the excuses that nothing needs any more. */
function unexcused(found: readonly { path: string; name?: string; says: string }[], exceptions: readonly Exception[]) {
  const fits = (exception: Exception, path: string, name?: string) =>
    (exception.path.endsWith('/') ? path.startsWith(exception.path) : path === exception.path) &&
    (exception.name === undefined || exception.name === name);
  const broken = found.filter(({ path, name }) => !exceptions.some((exception) => fits(exception, path, name)));
  const idle = exceptions.filter((exception) => !found.some(({ path, name }) => fits(exception, path, name)));
  return [
    ...broken.map(({ says }) => says),
    ...idle.map(({ path, name }) => `no exception needed any more: ${[path, name].filter(Boolean).join(' ')}`),
  ];
}

describe('imports', () => {
  it.each([
    ['a feature may not import another feature', 'src/features/map/Map.tsx', '../charts/series', false],
    ['a feature may import its own folder', 'src/features/map/Map.tsx', './layout', true],
    ['a feature may import the view', 'src/features/map/Map.tsx', '../../view/use-view', true],
    ['the model may not import the view', 'src/model/facets.ts', '../view/store', false],
    ['the dataset imports nothing', 'src/dataset/check.ts', '../format/days', false],
    ['ui knows no store', 'src/ui/Panel.tsx', '../view/store', false],
    ['nobody but the app imports the app', 'src/view/store.ts', '../app/App', false],
    ['the app may import everything', 'src/app/App.tsx', '../features/map/Map', true],
    ['the compiler imports the contract', 'scripts/compile/stages/assemble.ts', '../../../src/dataset/types', true],
    ['the compiler imports nothing else of the page', 'scripts/compile/io.ts', '../../src/format/days', false],
    ['the compiler knows no pack', 'scripts/compile/pipeline.ts', '../packs/nato/pack', false],
    ['a pack imports the shape', 'scripts/packs/nato/pack.ts', '../../compile/lexicon/shape', true],
    ['a pack imports no mechanism', 'scripts/packs/nato/pack.ts', '../../compile/lexicon/matcher', false],
    ['a pack imports no other pack', 'scripts/packs/nato/pack.ts', '../other/places', false],
    ['a pack imports tables of the world', 'scripts/packs/nato/pack.ts', '../world/regions', true],
    ['tables of the world import no pack', 'scripts/packs/world/regions.ts', '../nato/places', false],
    ['the page imports no test', 'src/app/App.tsx', '../../tests/fixtures/dataset', false],
    ['the page imports no compiler', 'src/app/App.tsx', '../../scripts/compile/text', false],
    ['a package is nobody’s layer', 'src/model/facets.ts', 'react', true],
    ['a file outside the layers is told', 'src/lonely.ts', './other', false],
  ])('%s', (_, file, specifier, right) => {
    expect(wrongDirection(file, specifier) === null).toBe(right);
  });

  it.each([
    ['a plain import', `import { a } from './a';`],
    ['a type', `import type { A } from './a';`],
    ['a re-export', `export * from './a';`],
    ['a lazy one', `const a = () => import('./a');`],
    ['a type in place', `type A = import('./a').A;`],
    ['a side effect', `import './a';`],
  ])('are read from %s', (_, text) => expect(importsOf(parse('src/x.ts', text))).toEqual(['./a']));

  it('are not read from a string that looks like one', () => {
    expect(importsOf(parse('src/x.ts', `const a = "import './a'"; // import './b'`))).toEqual([]);
  });

  it('all point in the right direction', () => {
    const wrong = code.flatMap((file) => importsOf(file).map((specifier) => wrongDirection(file.file, specifier)));
    expect(wrong.filter(Boolean).join('\n')).toBe('');
  });
});

describe('knowledge in the pack, mechanism in the code', () => {
  const nouns = ['NATO', 'Military Committee'];

  it.each([
    ['a string', `const a = 'the NATO summit';`, ['NATO']],
    ['a pattern', 'const a = /Military Committee/;', ['Military Committee']],
    ['a template', 'const a = `NATO ${b}`;', ['NATO']],
    ['a name', 'const isNATO = NATO.has(b);', ['NATO']],
    ['text on the page', 'const a = <p>Meetings of the Military Committee</p>;', ['Military Committee']],
    ['no comment', '// NATO, as its newsletters have it\nconst a = 1;', []],
    ['no part of another word', `const a = 'senatorial, anatomy';`, []],
  ])('finds %s', (_, text, expected) => {
    expect(properNounsIn(parse('src/x.tsx', text), nouns)).toEqual(expected);
  });

  it('knows the names of every pack', () => {
    expect(properNouns()).toContain('NATO');
  });

  it('no code names an organisation', () => {
    const all = properNouns();
    const found = product
      .filter(({ file }) => !file.startsWith('scripts/packs/'))
      .flatMap((file) => properNounsIn(file, all).map((noun) => ({ path: file.file, says: `${file.file}: ${noun}` })));
    expect(unexcused(found, PROPER_NOUNS).join('\n')).toBe('');
  });
});

describe('files and functions stay readable', () => {
  it('sees default exports', () => {
    expect(hasDefaultExport(parse('src/x.ts', 'export default 1;'))).toBe(true);
    expect(hasDefaultExport(parse('src/x.ts', 'export { a as default };'))).toBe(true);
    expect(hasDefaultExport(parse('src/x.ts', 'switch (a) { default: b(); }'))).toBe(false);
  });

  it('no default export but in a tool’s configuration', () => {
    const tools = (file: string) => file.endsWith('.config.ts');
    expect(code.filter((file) => !tools(file.file) && hasDefaultExport(file)).map(({ file }) => file)).toEqual([]);
  });

  it('no file of more than 250 lines', () => {
    const long = code
      .map(({ file, text }) => ({ path: file, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > 250)
      .map(({ path, lines }) => ({ path, says: `${path}: ${lines} lines` }));
    expect(unexcused(long, LONG_FILES).join('\n')).toBe('');
  });

  it('counts a function from its first word to its last brace', () => {
    const text = 'const a = () => {\n  b();\n};\nfunction c() {}\n';
    expect(functionsOf(parse('src/x.ts', text))).toEqual([
      { name: 'a', lines: 3 },
      { name: 'c', lines: 1 },
    ]);
  });

  it('no function of more than 40 lines', () => {
    const long = product.flatMap((file) =>
      functionsOf(file)
        .filter(({ lines }) => lines > 40)
        .map(({ name, lines }) => ({ path: file.file, name, says: `${file.file}: ${name} has ${lines} lines` })),
    );
    expect(unexcused(long, LONG_FUNCTIONS).join('\n')).toBe('');
  });

  it('no bucket: a file is named after what it holds', () => {
    const bucket = /(^|\/)(utils?|helpers?|common|misc|shared|lib|hooks|constants|index)(\.[a-z]+|\/)/i;
    expect(listFiles(['src', 'scripts', 'tests']).filter((file) => bucket.test(file))).toEqual([]);
  });

  it('components in PascalCase, the rest in kebab-case', () => {
    const wellNamed = (file: string) =>
      /^([A-Z][A-Za-z0-9]*|[a-z0-9]+(-[a-z0-9]+)*)(\.[a-z]+)*$/.test(file.split('/').at(-1) ?? '');
    const component = (file: string) => file.startsWith('src/') && file.endsWith('.tsx');
    const wrong = code.filter(({ file }) => !wellNamed(file)).map(({ file }) => file);
    const shouting = code.filter(({ file }) => /\/[A-Z]/.test(file) && !component(file) && !file.startsWith('tests/'));
    expect([...wrong, ...shouting.map(({ file }) => file)]).toEqual([]);
  });
});

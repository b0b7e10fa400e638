/** Texts that mean something to XML, HTML or Mermaid, as keys of a stack. */
export const hostile = [
  'a"b',
  "it's",
  '</svg><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '&amp; &lt;',
  ']]>',
  '--> end',
  'end',
  '%%{init: {"theme":"dark"}}%%',
  '%% comment',
  'style x:#123;',
  'classDef y:z#1;',
  '#quot; #35;',
  '`code` **bold** _em_',
  '1. one',
  '- item',
  '$$x$$',
  '[("x")]',
  '{{x}}',
  '漢字かな',
  'éàü ñ',
  '😀',
  'a\nb\tc',
  '\u0000\u0007\uD800',
  'x'.repeat(200),
  'click s0 href "javascript:alert(1)"',
  '__proto__',
  'constructor',
];

/** A stack whose every name is one of these. */
export function hostileStack(): unknown {
  const keys = (prefix: string) => hostile.map((text) => `${prefix}${text}`);
  return {
    version: '3.8',
    services: Object.fromEntries(
      hostile.map((text, index) => [
        text,
        {
          image: `img:${text}`,
          networks: [`n${text}`],
          volumes: [
            { type: 'volume', source: `v${text}`, target: `/${index}` },
            { type: 'volume', source: `v${hostile[(index + 1) % hostile.length]}`, target: '/next' },
            { type: 'bind', source: `/${text}`, target: '/bind' },
          ],
          deploy: { placement: { constraints: [`node.labels.x == ${text}`] } },
        },
      ]),
    ),
    networks: Object.fromEntries(keys('n').map((key) => [key, {}])),
    volumes: Object.fromEntries(keys('v').map((key) => [key, {}])),
  };
}

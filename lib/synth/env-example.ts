import type { Parameter } from '../core/parameter.js';

/** `.env.example`: every parameter with its meaning, whether it is required, its default; never a value of a secret. */
export function envExample(parameters: readonly Parameter[]): string {
  const head = [
    '# The parameters of this deployment. Copy to .env and fill in what is required.',
    '# docker stack deploy does not read .env by itself: set -a; . ./.env; set +a',
  ];
  return `${[head.join('\n'), ...parameters.map(entry)].join('\n\n')}\n`;
}

function entry(parameter: Parameter): string {
  const { parameterName: name, description, secret, optional } = parameter;
  const traits = [
    secret || parameter.default === undefined
      ? optional
        ? 'optional'
        : 'required'
      : `default ${parameter.default === '' ? 'empty' : parameter.default}`,
    ...(secret ? ['secret'] : []),
  ].join(', ');
  const comment = `# ${name}: ${description} (${traits})`;
  const line =
    secret || parameter.default === undefined
      ? `${optional ? '#' : ''}${name}=`
      : `#${name}=${shellWord(parameter.default)}`;
  return `${comment}\n${line}`;
}

function shellWord(text: string): string {
  return /^[\w./:@,+-]*$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

import { STACK_LABEL } from '../inventory.js';

/** The label with the image as the stack file has it. */
const IMAGE = 'com.docker.stack.image';

type Texts = Readonly<Record<string, string>>;

/** The key that something of a stack has, from its name on the swarm: without the name of the stack before it. */
export function keyOf(name: string, stack: string): string {
  return name.startsWith(`${stack}_`) ? name.slice(stack.length + 1) : name;
}

/** Whether something belongs to a stack. */
export function isOf(stack: string, labels: Texts | null | undefined): boolean {
  return labels?.[STACK_LABEL] === stack;
}

/** The labels that a file gave, without those that docker adds; undefined when there are none. */
export function ownLabels(labels: Texts | null | undefined): Record<string, string> | undefined {
  const own = Object.entries(labels ?? {}).filter(([key]) => key !== STACK_LABEL && key !== IMAGE);
  return own.length === 0 ? undefined : Object.fromEntries(own);
}

/**
 * The image of a service as its file has it, when it still is that one: the CLI asks a registry for the digest, adds
 * it, and keeps what the file says in a label.
 */
export function writtenImage(image: string, labels: Texts | null | undefined): string {
  const written = labels?.[IMAGE];
  const plain = image.replace(/@sha256:[0-9a-f]+$/, '');
  if (written === undefined) return plain;
  return image === written || familiar(plain) === familiar(written) ? written : plain;
}

/** A reference in the short form that docker shows: without its own registry, with a tag. */
function familiar(reference: string): string {
  const short = reference.replace(/^(?:index\.)?docker\.io\//, '').replace(/^library\//, '');
  return /[:@][^/]*$/.test(short) ? short : `${short}:latest`;
}

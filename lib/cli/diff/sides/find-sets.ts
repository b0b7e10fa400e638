import { UserError } from '../../user-error.js';
import { disk } from './disk.js';
import { gitTree } from './git.js';
import { setsAt } from './sets-at.js';
import type { FoundSet } from './side.js';

/** What FROM or TO names: where it is, and what is there. */
export type Word =
  | { readonly kind: 'disk'; readonly place: string }
  | { readonly kind: 'git'; readonly revision: string; readonly place?: string }
  | { readonly kind: 'live'; readonly stack?: string };

/** Reads FROM or TO: `git:REV[:DIR]`, `live[:STACK]`, or a directory or files. */
export function readWord(word: string): Word {
  const [, scheme, first, rest] = /^(git|live)(?::([^:]*)(?::(.*))?)?$/su.exec(word) ?? [];
  if (scheme === undefined || disk.kind(word) !== undefined) return { kind: 'disk', place: word };
  if (scheme === 'live') return { kind: 'live', ...(first ? { stack: first } : {}) };
  if (!first)
    throw new UserError('git: names no revision; write git:REV or git:REV:DIR, for instance git:main:out.');
  return { kind: 'git', revision: first, ...(rest ? { place: rest } : {}) };
}

/** The deploy sets that a word names. A revision without a place has the place of the other side. */
export function findSets(
  label: string,
  word: Exclude<Word, { readonly kind: 'live' }>,
  other: Word,
  stack: string | undefined,
): FoundSet[] {
  if (word.kind === 'disk') return setsAt(disk, word.place, label, stack);
  const place = word.place ?? (other.kind === 'live' ? undefined : other.place) ?? 'out';
  return setsAt(gitTree(word.revision), place, label, stack);
}

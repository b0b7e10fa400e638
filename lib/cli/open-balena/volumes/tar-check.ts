import { createReadStream } from 'node:fs';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';

/** Why an archive is not whole. */
export class BrokenArchiveError extends Error {}

const BLOCK = 512;

/**
 * Reads a tar.gz from end to end and touches nothing: gzip's own checksum, every header's checksum, every file's length
 * and the two empty blocks at the end.
 *
 * @throws {@link BrokenArchiveError}
 */
export async function checkArchive(
  path: string,
): Promise<{ readonly entries: number; readonly bytes: number }> {
  const reader = new TarReader();
  try {
    await pipeline(
      createReadStream(path),
      createGunzip(),
      new Writable({
        write: (chunk: Buffer, _, done) => {
          try {
            reader.take(chunk);
            done();
          } catch (error) {
            done(error as Error);
          }
        },
      }),
    );
  } catch (error) {
    if (error instanceof BrokenArchiveError) throw error;
    throw new BrokenArchiveError('it is cut off, or no gzip');
  }
  return reader.end();
}

/** Walks the blocks of a tar file as they come (https://www.gnu.org/software/tar/manual/html_node/Standard.html). */
class TarReader {
  private pending: Buffer = Buffer.alloc(0);
  private skip = 0;
  private empty = 0;
  private entries = 0;
  private bytes = 0;

  take(chunk: Buffer): void {
    this.bytes += chunk.length;
    const skipped = Math.min(this.skip, chunk.length);
    this.skip -= skipped;
    this.pending = Buffer.concat([this.pending, chunk.subarray(skipped)]);
    while (this.skip === 0 && this.pending.length >= BLOCK) {
      const block = this.pending.subarray(0, BLOCK);
      this.pending = this.pending.subarray(BLOCK);
      this.header(block);
      const here = Math.min(this.skip, this.pending.length);
      this.pending = this.pending.subarray(here);
      this.skip -= here;
    }
  }

  end(): { readonly entries: number; readonly bytes: number } {
    if (this.skip > 0 || this.pending.length > 0)
      throw new BrokenArchiveError('it ends in the middle of a file');
    if (this.empty < 2) throw new BrokenArchiveError('it has no end');
    return { entries: this.entries, bytes: this.bytes };
  }

  private header(block: Buffer): void {
    if (block.every((byte) => byte === 0)) {
      this.empty += 1;
      return;
    }
    if (this.empty >= 2) return;
    const stated = Number.parseInt(block.toString('latin1', 148, 156), 8);
    const sum = block.reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 0x20 : byte), 0);
    if (stated !== sum) throw new BrokenArchiveError('it is no tar archive, or damaged');
    this.entries += 1;
    this.skip = Math.ceil(sizeOf(block) / BLOCK) * BLOCK;
  }
}

/** Octal text, or, for large files, a binary number with the first bit set. */
function sizeOf(block: Buffer): number {
  const first = block[124] ?? 0;
  if ((first & 0x80) === 0)
    return Number.parseInt(block.toString('latin1', 124, 136).replace(/\0.*$/, ''), 8) || 0;
  return Number(BigInt(`0x${block.toString('hex', 125, 136)}`));
}

const NO_DIGEST = /^image (\S+) could not be accessed on a registry to record/;
// The rest of docker's paragraph about such an image.
const ABOUT_DIGESTS =
  /^(its digest\. Each node will access|possibly leading to different nodes running different)/;
const ROUTINE = /^(Creating|Updating|Removing) (service|network|config|secret) /;

/** Collects what docker prints at a deploy, and says it shorter: what concerns many images in one line. */
export class WarningCollector {
  private readonly noDigest = new Set<string>();
  private readonly others: string[] = [];

  /** @param builtImages images that no registry is expected to have */
  constructor(private readonly builtImages: readonly string[]) {}

  take(line: string): void {
    const image = NO_DIGEST.exec(line)?.[1];
    if (image !== undefined) this.noDigest.add(image);
    else if (!ABOUT_DIGESTS.test(line) && !ROUTINE.test(line) && line.trim() !== '') this.others.push(line);
  }

  lines(): string[] {
    const unexpected = [...this.noDigest].filter((image) => !this.builtImages.includes(image));
    return [
      ...this.others,
      ...(unexpected.length === 0
        ? []
        : [
            `No registry answered for ${unexpected.length} images, so each node uses the copy that it has or can pull: ${unexpected.join(', ')}`,
          ]),
    ];
  }
}

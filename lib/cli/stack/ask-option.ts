/** What `--yes` means where something is deployed. */
export const YES =
  'do not ask; otherwise a deploy with a gap or with data at risk asks first (without a terminal a gap goes ahead, and data at risk are exit 1)';

/** What `--yes` means where something is deployed. */
export const YES =
  'do not ask; otherwise a deploy that has a gap, puts data at risk or cannot end asks first (without a terminal only data at risk stop it, with exit 1)';

/** The directory of this package. A module two levels below it finds it the same way from the sources and from dist. */
export const OWN_PACKAGE = new URL('../../', import.meta.url);

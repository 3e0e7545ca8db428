/**
 * The one value that pages with an open address name for the build. It is no
 * locale, handle or key, so nothing of the catalogue is read before a visit.
 */
export const unbuilt = "_"

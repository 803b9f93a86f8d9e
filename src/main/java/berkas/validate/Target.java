package berkas.validate;

/**
 * A place inside the site.
 *
 * @param path as in {@link LinkUse#path}
 * @param fragment as in {@link LinkUse#fragment}
 */
record Target(String path, String fragment) {}

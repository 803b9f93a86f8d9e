/**
 * What a real browser makes of built sites.
 *
 * <ul>
 *   <li>Purpose: interactions, accessibility and looks, tried in Chromium as readers have it.
 *   <li>Takes: sites built by {@link berkas.browser.BuiltSite}, served by {@link
 *       berkas.browser.StaticServer} under a strict content security policy or opened from a disk.
 *   <li>Gives: passed or failed tests; pictures in {@code target/screenshots/}.
 *   <li>Start reading at: {@link berkas.browser.Visit}.
 *   <li>Does not: judge what pages say; that is tested without a browser.
 * </ul>
 */
package berkas.browser;

package berkas.validate;

/**
 * One kind of check, fed with the elements of one page in document order.
 *
 * <p>The content of {@code template} is never seen: it is no part of the page.
 */
interface ElementCheck {
    /**
     * Called for every element before its children.
     *
     * @param name the tag's name in lower case
     */
    void enter(Element element, String name);

    /** Called for every element after its children. */
    default void leave(Element element) {}

    /** Called once after the last element. */
    default void end() {}
}

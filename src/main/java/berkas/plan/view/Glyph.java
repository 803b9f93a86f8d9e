package berkas.plan.view;

/**
 * The sign of a date on the timeline: its shape tells how exactly the date is known.
 *
 * @param shape id of a sign that stands at one place; empty for one that reaches over time
 * @param style class names: {@code point}, {@code within}, {@code span} or {@code published}, then
 *     {@code uncertain} and {@code approximate} as they apply
 * @param halo id of what surrounds an approximate point; empty otherwise
 * @param left id of the sign at the left end; empty at a plain end and for points
 * @param right id of the sign at the right end
 */
public record Glyph(String shape, String style, String halo, String left, String right) {}

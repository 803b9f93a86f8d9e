package berkas.bench;

/** A program that does nothing: what the start of a JVM takes. */
public final class Nothing {
    private Nothing() {}

    public static void main(String[] args) {}
}

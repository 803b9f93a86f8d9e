package berkas.bench.measure;

/** A program could not be measured: it is missing, failed, or took too long. */
public final class Failed extends Exception {
    private static final long serialVersionUID = 1L;

    public Failed(String message) {
        super(message);
    }

    public Failed(String message, Throwable cause) {
        super(message, cause);
    }
}

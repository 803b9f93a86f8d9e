package berkas.memo;

import berkas.text.Hash128;
import java.util.Optional;

/** Results of work done before. May be used from many threads. */
public interface Memo extends AutoCloseable {
    /** Knows nothing and remembers nothing. */
    Memo NONE =
            new Memo() {
                @Override
                public Optional<byte[]> get(Hash128 of) {
                    return Optional.empty();
                }

                @Override
                public void put(Hash128 of, byte[] result) {}
            };

    /**
     * A result, exactly as it was put.
     *
     * @param of digest of all that the result depends on
     */
    Optional<byte[]> get(Hash128 of);

    /** Remembers a result, if that can be done. */
    void put(Hash128 of, byte[] result);

    /**
     * Leaves what it remembers to the next build, and of the old what is still needed.
     *
     * @param onlyAsked whether that is what was asked for; else all of it is, as after a build that
     *     could not go on to its end
     */
    default void keep(boolean onlyAsked) {}

    @Override
    default void close() {}
}

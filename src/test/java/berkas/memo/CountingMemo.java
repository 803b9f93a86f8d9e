package berkas.memo;

import berkas.text.Hash128;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A memo in memory that counts what it is given. */
public final class CountingMemo implements Memo {
    private final Map<Hash128, byte[]> results = new ConcurrentHashMap<>();
    private final AtomicInteger given = new AtomicInteger();

    @Override
    public Optional<byte[]> get(Hash128 of) {
        return Optional.ofNullable(results.get(of));
    }

    @Override
    public void put(Hash128 of, byte[] result) {
        given.incrementAndGet();
        results.put(of, result);
    }

    /** How many results it was given since this was asked last. */
    public int given() {
        return given.getAndSet(0);
    }
}

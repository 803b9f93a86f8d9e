package berkas.plan.timeline;

import java.util.ArrayList;
import java.util.List;

/** Lets marks that would overlap stand one above the other. */
final class Lanes {
    private Lanes() {}

    /** The room a mark takes, in any unit of length; the end is not part of it. */
    record Room(double start, double end) {
        boolean meets(Room other) {
            return start < other.end && other.start < end;
        }
    }

    /**
     * The lowest lane that is free for each room, in their order; lanes count from 0.
     *
     * @param rooms sorted by start
     */
    static List<Integer> of(List<Room> rooms) {
        List<Double> ends = new ArrayList<>();
        List<Integer> lanes = new ArrayList<>();
        for (Room room : rooms) {
            int lane = free(ends, room.start());
            if (lane == ends.size()) {
                ends.add(room.end());
            } else {
                ends.set(lane, room.end());
            }
            lanes.add(lane);
        }
        return lanes;
    }

    private static int free(List<Double> ends, double start) {
        int lane = 0;
        while (lane < ends.size() && ends.get(lane) > start) {
            lane++;
        }
        return lane;
    }

    /** How many lanes there are. */
    static int count(List<Integer> lanes) {
        return lanes.stream().mapToInt(lane -> lane + 1).max().orElse(0);
    }
}

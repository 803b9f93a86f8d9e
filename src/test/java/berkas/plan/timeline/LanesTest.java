package berkas.plan.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.plan.timeline.Lanes.Room;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LanesTest {
    @Test
    void whatDoesNotMeetStaysInOneLane() {
        assertThat(Lanes.of(List.of(new Room(0, 1), new Room(1, 2), new Room(3, 4))))
                .containsExactly(0, 0, 0);
    }

    @Test
    void whatMeetsTakesTheLowestFreeLane() {
        List<Room> rooms =
                List.of(new Room(0, 9), new Room(1, 2), new Room(1.5, 3), new Room(2, 4));
        assertThat(Lanes.of(rooms)).containsExactly(0, 1, 2, 1);
    }

    @Test
    void nothingNeedsNoLane() {
        assertThat(Lanes.count(Lanes.of(List.of()))).isZero();
    }

    @Test
    void aThousandAtOneMomentStandOneAboveTheOther() {
        List<Integer> lanes = Lanes.of(Collections.nCopies(1000, new Room(0, 1)));
        assertThat(lanes).doesNotHaveDuplicates();
        assertThat(Lanes.count(lanes)).isEqualTo(1000);
    }

    @Test
    void noTwoOfOneLaneMeet() {
        Random random = new Random(7);
        List<Room> rooms = new ArrayList<>();
        for (int i = 0; i < 800; i++) {
            double start = random.nextDouble() * 100;
            rooms.add(new Room(start, start + random.nextDouble() * 5));
        }
        rooms.sort(Comparator.comparingDouble(Room::start));
        List<Integer> lanes = Lanes.of(rooms);
        for (int i = 0; i < rooms.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (lanes.get(i).equals(lanes.get(j))) {
                    assertThat(rooms.get(i).meets(rooms.get(j))).isFalse();
                }
            }
        }
    }
}

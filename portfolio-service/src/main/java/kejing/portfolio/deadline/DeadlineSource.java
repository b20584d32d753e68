package kejing.portfolio.deadline;

import java.time.LocalDate;
import java.util.List;

/** A part of the work that has deadlines. Every one of them is computed from its facts at the time of the question. */
public interface DeadlineSource {

    /** What is open among the clients, or owed by the people who are asked for, and due on the day or before it, overdue included; in any order. */
    List<Deadline> open(ClientScope clients, LocalDate until);
}

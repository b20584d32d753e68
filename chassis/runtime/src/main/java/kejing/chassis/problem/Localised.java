package kejing.chassis.problem;

import java.util.Locale;

/** A member of a problem that holds sentences and is shown in one language. */
public interface Localised {
    Object in(Locale language);
}

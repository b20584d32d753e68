package kejing.performance.profitability;

import java.util.Arrays;
import java.util.List;
import kejing.performance.fact.BusinessClass;

/** One part of one business class: the places in which a result is gathered. */
record Cell(BusinessClass businessClass, Part part) {

    static final List<Cell> ALL = Arrays.stream(BusinessClass.values())
            .flatMap(businessClass -> Arrays.stream(Part.values()).map(part -> new Cell(businessClass, part)))
            .toList();

    int index() {
        return businessClass.ordinal() * Part.values().length + part.ordinal();
    }
}

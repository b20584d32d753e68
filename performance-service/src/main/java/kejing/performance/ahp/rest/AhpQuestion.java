package kejing.performance.ahp.rest;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Judgement matrices of one judge or of several.
 *
 * @param matrices for each judge the rows of 1 to 9 or reciprocals, such as {@code "1/3"}
 * @param waiver whether fewer than three accepted judges of a group are allowed
 */
@Schema(examples = """
                {"matrices":[[["1","2","3","5"],["1/2","1","2","3"],["1/3","1/2","1","2"],["1/5","1/3","1/2","1"]]],"waiver":false}""")
public record AhpQuestion(@NotEmpty List<List<List<String>>> matrices, boolean waiver) {}

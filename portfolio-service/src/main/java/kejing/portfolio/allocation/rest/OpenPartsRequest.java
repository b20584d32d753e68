package kejing.portfolio.allocation.rest;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Opens a draft to branches. @param branchIds empty or left out for all that have clients in the plan */
@Schema(examples = "{\"branchIds\":[\"B01\"]}")
public record OpenPartsRequest(@Size(max = 1000) List<String> branchIds) {}

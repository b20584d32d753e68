package kejing.performance.staff.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import kejing.chassis.event.Event;
import kejing.testkit.EventContracts;
import org.junit.jupiter.api.Test;

/** This service reads every example that the exam and grading services publish. */
class ExamAndGradingExamplesTest {

    @Test
    void readsBranches() {
        for (JsonNode example : EventContracts.examples("exam-service", BranchChangedV1.TYPE)) {
            BranchChangedV1 branch = event(example).as(BranchChangedV1.class);
            assertThat(branch.branchId()).isEqualTo(example.get("branchId").asText());
            assertThat(branch.active()).isEqualTo(example.get("active").asBoolean());
        }
    }

    @Test
    void readsMembersOfStaff() {
        for (JsonNode example : EventContracts.examples("exam-service", StaffMemberChangedV1.TYPE)) {
            StaffMemberChangedV1 member = event(example).as(StaffMemberChangedV1.class);
            assertThat(member.staffId()).isEqualTo(example.get("staffId").asText());
            assertThat(member.joinedOn()).isEqualTo(example.get("joinedOn").asText());
            assertThat(member.roles()).hasSize(example.get("roles").size());
        }
    }

    @Test
    void readsQualifications() {
        for (JsonNode example : EventContracts.examples("grading-service", QualificationGrantedV1.TYPE)) {
            QualificationGrantedV1 granted = event(example).as(QualificationGrantedV1.class);
            assertThat(granted.tier()).isIn("SENIOR", "INTERMEDIATE", "JUNIOR");
            assertThat(granted.rank()).isPositive();
            assertThat(granted.validFrom()).isBefore(granted.validTo());
        }
    }

    private static Event event(JsonNode data) {
        return new Event(new UUID(0, 1), "example", "example", "1", 1, Instant.EPOCH, data);
    }
}

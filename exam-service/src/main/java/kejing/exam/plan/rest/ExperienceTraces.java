package kejing.exam.plan.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import kejing.exam.experience.ExperiencePoints;
import kejing.exam.experience.rest.ExperienceView;
import kejing.exam.plan.Candidate;

/** Reads the stored trace of a candidate's experience points for display. */
@ApplicationScoped
class ExperienceTraces {

    private final ObjectMapper json;

    ExperienceTraces(ObjectMapper json) {
        this.json = json;
    }

    /** The trace, or null before the end of registration. */
    ExperienceView of(Candidate candidate) {
        if (candidate.experienceTrace() == null) {
            return null;
        }
        try {
            return ExperienceView.of(json.readValue(candidate.experienceTrace(), ExperiencePoints.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored experience trace cannot be read", e);
        }
    }
}

package kejing.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.List;
import kejing.demo.bank.Organisation;

/** Who gets a login in the realm: every member of the invented bank's staff. */
final class People {
    record Login(String staffId, String name, String subject, List<String> roles) {}

    private People() {}

    static byte[] json(Organisation organisation) {
        List<Login> logins = organisation.staff().stream()
                .map(s -> new Login(s.staffId(), s.name(), s.subject(), s.roles()))
                .toList();
        try {
            return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(logins);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

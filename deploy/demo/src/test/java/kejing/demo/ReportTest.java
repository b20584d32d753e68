package kejing.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void holdsWhatAReaderOfTheYearAsksFor() throws IOException {
        JsonNode report = JSON.readTree(new Report(outcome(), Map.of("total", 1500L)).json());
        assertThat(report.path("seed").asLong()).isEqualTo(1);
        assertThat(report.path("tiers").path("intermediate").asInt()).isEqualTo(20);
        assertThat(report.path("withoutResponsible").asInt()).isZero();
        assertThat(report.path("fairness")
                        .path("senior")
                        .path("loan")
                        .path("after")
                        .path("cv")
                        .asText())
                .isEqualTo("0.2");
        JsonNode first = report.path("scoreboard").path(0);
        assertThat(first.path("rm").asText()).isEqualTo("S0001");
        assertThat(first.path("tier").asText()).isEqualTo("SENIOR");
        assertThat(first.path("rorac").asText()).isEqualTo("12.30");
        assertThat(report.path("scoreboard").path(1).path("tier").isNull()).isTrue();
        assertThat(report.path("bankTotal").asText()).isEqualTo("12.30");
        assertThat(report.path("afterwards").path("visits").asInt()).isEqualTo(96);
        assertThat(report.path("timings").path("total").asDouble()).isEqualTo(1.5);
    }

    @Test
    void differsInItsTimingsOnly() throws IOException {
        byte[] one = new Report(outcome(), Map.of("total", 1L)).json();
        byte[] two = new Report(outcome(), Map.of("total", 2L)).json();
        assertThat(new String(one).replaceAll("(?s)\"timings\".*", ""))
                .isEqualTo(new String(two).replaceAll("(?s)\"timings\".*", ""));
    }

    private static Outcome outcome() throws IOException {
        return new Outcome(
                1,
                json("{'candidates':66,'qualified':60,'seniors':20,'intermediates':20,'juniors':20}"),
                List.of(),
                json("{'clients':3035,'violations':0,'handovers':900,'fairness':[{'group':'SENIOR','resource':'LOAN',"
                        + "'target':'1','before':{'cv':'0.5'},'after':{'cv':'0.2'}}]}"),
                0,
                json("{'bankTotal':'12.30','scoreboardTotal':'12.30','unattributed':{}}"),
                List.of(
                        json("{'staffId':'S0001','rorac':'12.30','score':'101.00'}"),
                        json("{'staffId':'S0002','rorac':'0.00','score':'50.00'}")),
                Map.of("S0001", "SENIOR"),
                Map.of(),
                1230,
                Map.of("visits", 96));
    }

    private static JsonNode json(String text) throws IOException {
        return JSON.readTree(text.replace('\'', '"'));
    }
}

package kejing.grading.publicity;

import java.util.List;

/** Kinds of open cases that keep a notice from closing: objections, appeals. */
public interface OpenCases {

    /** The staff ids whose lines have an open case. */
    List<String> openLines(String planId);
}

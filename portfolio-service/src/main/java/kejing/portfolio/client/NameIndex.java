package kejing.portfolio.client;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * By what a client's name is found: parts of the name, two or more initials of its pinyin (金辉商贸 by {@code jhsm}) anywhere in
 * the name, and its full pinyin from the beginning. A character with several readings counts with each of them, so 长 is found
 * by {@code c} and by {@code z}; of a name with more than 32 combinations the later characters keep their first reading.
 *
 * <p>Terms are what an inverted index can hold: one and two characters of the name, two and three initials, and the
 * beginnings of the full pinyin up to twelve letters, marked with {@code ^}.
 *
 * @param initials every combination of initials, parted by blanks; lower case
 */
public record NameIndex(String initials, Set<String> terms) {

    private static final int MOST_COMBINATIONS = 32;
    private static final int LONGEST_BEGINNING = 12;
    private static final int LONGEST_GRAM = 3;
    private static final int PLAIN = 128;

    public static NameIndex of(String name) {
        List<Set<String>> syllables = syllables(normal(name));
        Set<String> initials = combined(syllables.stream()
                .map(readings -> readings.stream()
                        .map(reading -> reading.substring(0, Character.charCount(reading.codePointAt(0))))
                        .collect(Collectors.toCollection(LinkedHashSet::new)))
                .toList());
        Set<String> terms = new TreeSet<>(partsOf(normal(name), true));
        initials.forEach(all -> terms.addAll(gramsOf(all)));
        combined(syllables).forEach(pinyin -> terms.addAll(beginningsOf(pinyin)));
        return new NameIndex(String.join(" ", initials), terms);
    }

    /** As names are compared: lower case, without blanks. */
    public static String normal(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    }

    /** Terms that a name with this part has; the part has a character that is no plain letter. */
    public static List<String> partsAskedFor(String normal) {
        return normal.codePointCount(0, normal.length()) == 1 ? List.of(normal) : partsOf(normal, false);
    }

    /** Terms that initials with these letters in a row have, the longest that there are; at least two letters. */
    public static List<String> initialsAskedFor(String letters) {
        int length = Math.min(LONGEST_GRAM, letters.length());
        List<String> grams = new ArrayList<>();
        for (int i = 0; i + length <= letters.length(); i++) {
            grams.add(letters.substring(i, i + length));
        }
        return grams;
    }

    /** The term of full pinyin that begins with these letters; letters after the twelfth are not compared. */
    public static String beginningOf(String letters) {
        return "^" + letters.substring(0, Math.min(LONGEST_BEGINNING, letters.length()));
    }

    /** Pairs with a character that is no plain letter, and if wished such characters alone; letters are among the initials. */
    private static List<String> partsOf(String normal, boolean single) {
        List<String> parts = new ArrayList<>();
        int[] characters = normal.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            if (single && characters[i] >= PLAIN) {
                parts.add(Character.toString(characters[i]));
            }
            if (i + 1 < characters.length && (characters[i] >= PLAIN || characters[i + 1] >= PLAIN)) {
                parts.add(new String(characters, i, 2));
            }
        }
        return parts;
    }

    private static Set<String> gramsOf(String initials) {
        Set<String> grams = new TreeSet<>();
        for (int length = 2; length <= LONGEST_GRAM; length++) {
            for (int i = 0; i + length <= initials.length(); i++) {
                grams.add(initials.substring(i, i + length));
            }
        }
        return grams;
    }

    private static Set<String> beginningsOf(String pinyin) {
        Set<String> beginnings = new TreeSet<>();
        for (int length = 1; length <= Math.min(LONGEST_BEGINNING, pinyin.length()); length++) {
            beginnings.add("^" + pinyin.substring(0, length));
        }
        return beginnings;
    }

    /** The readings of every letter, digit and character, without tones; ü is written v. Signs are left out. */
    private static List<Set<String>> syllables(String normal) {
        List<Set<String>> syllables = new ArrayList<>();
        normal.codePoints().filter(Character::isLetterOrDigit).forEach(character -> {
            Set<String> readings = new LinkedHashSet<>();
            String[] known = Character.isBmpCodePoint(character)
                    ? PinyinHelper.toHanyuPinyinStringArray((char) character)
                    : null;
            if (known != null) {
                for (String reading : known) {
                    readings.add(reading.replace("u:", "v").replaceAll("\\d", ""));
                }
            } else if (character < PLAIN) {
                readings.add(Character.toString(character));
            }
            if (!readings.isEmpty()) {
                syllables.add(readings);
            }
        });
        return syllables;
    }

    private static Set<String> combined(List<? extends Set<String>> syllables) {
        Set<String> combinations = Set.of("");
        for (Set<String> readings : syllables) {
            boolean room = combinations.size() * readings.size() <= MOST_COMBINATIONS;
            Set<String> longer = new LinkedHashSet<>();
            for (String combination : combinations) {
                readings.stream()
                        .limit(room ? readings.size() : 1)
                        .forEach(reading -> longer.add(combination + reading));
            }
            combinations = longer;
        }
        return combinations;
    }
}

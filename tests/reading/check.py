"""How plain the words of every screen are: `cargo xtask test reading`.

Reads the words of all screens as JSON (`cargo xtask texts`) and fails when a screen is harder than its readers
can be asked to read, by the Flesch-Kincaid grade of textstat, or when a sentence is long.
"""

import json
import re
import sys
import warnings

# textstat loads its word lists in a way that newer Pythons announce to be old.
warnings.simplefilter("ignore")
import textstat  # noqa: E402

# The highest grade by who reads. Who must answer gets the plainest words. The page for the surgeon has no grade:
# clinicians read it, and it uses their words.
GRADES = {"question": 6, "page": 8, "clinician": None}
# A section this long is judged by itself too: a hard one must not hide among easy ones. Fewer words make the grade a
# matter of chance.
SECTION = 30
# In words. The build holds every written text to this; here it is what the screens make of them.
LONGEST = 25
# Answers that are shown back stand in one line with this between them: each is a sentence of its own.
BETWEEN = ";"


def ended(words):
    """A heading or a list item ends as a sentence does, or textstat would read on into the next."""
    return words if words[-1] in ".?!…" else words + "."


def sentences(block):
    parts = re.split(rf"(?<=[.?!…{BETWEEN}])[”\"’)]*\s+", block)
    return [part.rstrip(BETWEEN) for part in parts if re.search(r"\w", part)]


def lines(section):
    return [words for words in [section["heading"], *section["blocks"]] if words]


def running(sections):
    found = [sentence for section in sections for block in lines(section) for sentence in sentences(block)]
    return " ".join(map(ended, found))


def too_hard(text):
    """Everything about one screen that is harder than it may be."""
    name, highest = text["screen"], GRADES[text["kind"]]
    if highest is None:
        return
    judged = [(name, text["sections"])]
    judged += [(f"{name}, under \"{one['heading']}\"", [one]) for one in text["sections"]]
    for place, sections in judged:
        words = running(sections)
        grade = textstat.flesch_kincaid_grade(words) if words else 0
        whole = sections is text["sections"]
        if grade > highest and (whole or len(words.split()) >= SECTION):
            yield f"{place}: grade {grade}, at most {highest}. Shorter sentences and shorter words make it plainer."
    for sentence in (found for one in text["sections"] for block in lines(one) for found in sentences(block)):
        count = len(sentence.split())
        if count > LONGEST:
            yield f"{name}: {count} words, at most {LONGEST}. Make two of it: {sentence}"


def works():
    """Whether hard texts are found at all: a check that finds nothing must have been able to."""
    hard = "Percutaneous radiofrequency ablation necessitates interdisciplinary deliberation regarding contraindications."
    easy = "Stop. See a doctor now. Do not wait for your next visit."

    def found(kind, *blocks):
        return len(list(too_hard({"screen": "s", "kind": kind, "sections": [{"heading": "", "blocks": list(blocks)}]})))

    return (
        (found("question", easy), found("page", hard), found("clinician", hard)) == (0, 1, 0)
        and found("page", "so " * 26) == 1
        and found("page", "I ticked: “" + "so " * 20 + "”; “" + "so " * 20 + "”.") == 0
        # A hard section among easy ones.
        and len(list(too_hard({"screen": "s", "kind": "page", "sections": [
            {"heading": "Easy", "blocks": [easy] * 90}, {"heading": "Hard", "blocks": [hard] * 4}]}))) == 1
    )


def main(file):
    if not works():
        sys.exit("this check no longer finds what is hard: look at `works` in tests/reading/check.py")
    with open(file, encoding="utf-8") as source:
        texts = json.load(source)
    wrong = [what for text in texts for what in too_hard(text)]
    for kind, highest in GRADES.items():
        grades = {text["screen"]: textstat.flesch_kincaid_grade(running(text["sections"]))
                  for text in texts if text["kind"] == kind}
        hardest = max(grades, key=grades.get)
        limit = "no limit" if highest is None else f"at most {highest}"
        print(f"{kind}: {len(grades)} screens, {limit}; the hardest is {grades[hardest]}: {hardest}")
    if wrong:
        sys.exit("\n".join(wrong))


if __name__ == "__main__":
    main(*sys.argv[1:])

"""How often each concept turns up in scoring points: counted over banks, kept in the lexicon.

python -m trainer.grading.frequencies question_banks > resources/lexicon/frequencies.yaml
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from trainer.grading.clauses import split_clauses
from trainer.grading.lexicon import Lexicon, load_yaml, read_lexicon
from trainer.grading.text import normal_text
from trainer.resources import resource_path

_HEADER = "# Counted by trainer/grading/frequencies.py; not edited by hand."


def count(lexicon: Lexicon, points: Iterator[list[str]]) -> Counter[str]:
    """In how many points each concept occurs."""
    counts: Counter[str] = Counter()
    for wordings in points:
        counts.update(
            {
                hit.concept
                for wording in wordings
                for clause in split_clauses(normal_text(wording))
                for hit in lexicon.hits(clause.text)
            }
        )
    return counts


def wordings_of(folder: Path) -> Iterator[list[str]]:
    """The example wordings of every scoring point below a folder of banks."""
    for path in sorted(folder.glob("*/questions/*.yaml")):
        questions: Any = load_yaml(path)
        for question in questions:
            for point in question.get("rubric", {}).get("points", []):
                yield point["examples"]


def main(arguments: list[str]) -> None:
    """Write the table to standard output."""
    counts = count(read_lexicon(resource_path("lexicon")), wordings_of(Path(arguments[0])))
    lines = [f"  {concept}: {number}" for concept, number in sorted(counts.items()) if number > 8]
    sys.stdout.write("\n".join([_HEADER, "frequencies:", *lines]) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])

"""Make the font subsets in this folder from the fonts' own packages (README.md says which).

    python resources/fonts/build.py --sans DIR --serif DIR --kai DIR --unihan DIR

DIR is a folder with the unpacked package; files are found by name below it. Needs fontTools.
"""

from __future__ import annotations

import argparse
import bz2
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

HERE = Path(__file__).resolve().parent
RARE_NAMES = "喆囍赟犇𬭎㛃䶮〇"
# Latin, Greek and Cyrillic letters, then the signs used in print and on screen.
RANGES = (
    (0x20, 0x7E), (0xA0, 0x17F), (0x1CD, 0x1DC), (0x2B9, 0x2DD), (0x391, 0x3C9),
    (0x401, 0x451), (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x2070, 0x209C), (0x20A0, 0x20BF),
    (0x2100, 0x214F), (0x2150, 0x218B), (0x2190, 0x21FF), (0x2200, 0x22FF), (0x2300, 0x23FF),
    (0x2460, 0x24FF), (0x2500, 0x25FF), (0x2600, 0x26FF), (0x2700, 0x27BF), (0x3000, 0x30FF),
    (0x3105, 0x312F), (0x3220, 0x3243), (0x3280, 0x32FF), (0x3380, 0x33DF), (0xFE10, 0xFE4F),
    (0xFF01, 0xFF5E), (0xFFE0, 0xFFE5),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Job:
    """One subset: `folder` is the argument that holds `source`; `characters` is list or gbk.

    family: the new name of a subset that can't keep its own. The Kai's is reserved for unchanged
    copies; the large sets would be taken for the small ones, in a PDF and by the window.
    """

    folder: str
    source: str
    target: str
    characters: str = "list"
    family: str | None = None


JOBS = (
    Job("sans", "NotoSansSC_400Regular.ttf", "NotoSansSC-Regular.ttf"),
    Job("sans", "NotoSansSC_500Medium.ttf", "NotoSansSC-Medium.ttf"),
    Job("sans", "NotoSansSC_700Bold.ttf", "NotoSansSC-Bold.ttf"),
    Job("serif", "NotoSerifSC_400Regular.ttf", "NotoSerifSC-Regular.ttf"),
    Job("serif", "NotoSerifSC_700Bold.ttf", "NotoSerifSC-Bold.ttf"),
    Job("kai", "LXGWWenKai-Bold.ttf", "StarTrainerKai-Bold.ttf", family="StarTrainer Kai"),
    Job("sans", "NotoSansSC_700Bold.ttf", "NotoSansSC-Bold-GBK.ttf", "gbk", "Noto Sans SC GBK"),
    Job("serif", "NotoSerifSC_700Bold.ttf", "NotoSerifSC-Bold-GBK.ttf", "gbk", "Noto Serif SC GBK"),
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for folder in ("sans", "serif", "kai", "unihan"):
        parser.add_argument(f"--{folder}", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=HERE)
    options = parser.parse_args()
    national = national_list(find(options.unihan, "Unihan_OtherMappings.txt*"))
    listed = national | encodable("gb2312") | signs()
    characters = {"list": listed, "gbk": listed | encodable("gbk")}
    for job in JOBS:
        source = find(getattr(options, job.folder), job.source)
        build(job, source, options.out / job.target, characters=characters[job.characters])


def find(folder: Path, pattern: str) -> Path:
    """The one file of that name below the folder; raises SystemExit where there is none."""
    found = sorted(folder.rglob(pattern))
    if not found:
        raise SystemExit(f"{pattern} is not below {folder}")
    return found[0]


def national_list(unihan: Path) -> set[int]:
    """The 8,105 characters of 通用规范汉字表, which Unihan marks with kTGH."""
    data = unihan.read_bytes()
    text = (bz2.decompress(data) if unihan.suffix == ".bz2" else data).decode()
    rows = (line.split("\t") for line in text.splitlines() if line.startswith("U+"))
    found = {int(row[0].replace("U+", "0x"), 0) for row in rows if row[1] == "kTGH"}
    if len(found) != 8105:
        raise SystemExit(f"{unihan} lists {len(found)} characters instead of 8105")
    return found


def encodable(codec: str) -> set[int]:
    """Every character of the basic plane that the codec can write."""
    return {code for code in range(0x80, 0xFFFF) if can_encode(chr(code), codec)}


def can_encode(char: str, codec: str) -> bool:
    try:
        char.encode(codec)
    except UnicodeEncodeError:
        return False
    return True


def signs() -> set[int]:
    """Letters, punctuation, arrows and circled numbers, and the rare characters of names."""
    codes = {code for first, last in RANGES for code in range(first, last + 1)}
    return codes | {ord(char) for char in RARE_NAMES}


def build(job: Job, source: Path, target: Path, *, characters: Iterable[int]) -> None:
    """Write the subset of one font and say how large it became."""
    font = TTFont(source, recalcTimestamp=False)
    options = subset.Options()
    options.layout_features = ["kern", "tnum", "halt", "ccmp", "mark", "locl"]
    options.drop_tables += ["vhea", "vmtx", "BASE"]
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.glyph_names = False
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    if job.family:
        rename(font, family=job.family, postscript=target.stem)
    font.save(target)
    print(f"{target.name}: {len(font.getBestCmap())} characters, {target.stat().st_size} bytes")


def rename(font: TTFont, *, family: str, postscript: str) -> None:
    """Give the subset its own names; copyright (0) and licence (13, 14) stay as they are."""
    names = {1: family, 2: "Bold", 3: f"{family} Bold", 4: f"{family} Bold", 6: postscript}
    table = font["name"]
    kept = [record for record in table.names if record.nameID in (0, 5, 7, 8, 9, 11, 12, 13, 14)]
    table.names = kept
    for name_id, text in names.items():
        table.setName(text, name_id, 3, 1, 0x409)


if __name__ == "__main__":
    main()

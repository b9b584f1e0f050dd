"""Make zh_CN.ts and zh_CN.qm from the sources and the translators' files in zh_CN/.

python resources/i18n/build.py            write both
python resources/i18n/build.py --check    exit 1 where a string has no Chinese or a file is stale
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

import yaml

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
TS, QM, WORDS = HERE / "zh_CN.ts", HERE / "zh_CN.qm", HERE / "zh_CN"


def main(arguments: list[str]) -> int:
    """Build, or check what was built; the exit code."""
    with tempfile.TemporaryDirectory() as scratch:
        ts, qm = Path(scratch, TS.name), Path(scratch, QM.name)
        missing, unused = write_ts(ts)
        tool("lrelease", "-silent", str(ts), "-qm", str(qm))
        for context, source in missing:
            print(f"no Chinese: {context}: {source}")
        for context, source in unused:
            print(f"not in the sources: {context}: {source}")
        if "--check" in arguments:
            stale = [
                old.name
                for old, new in ((TS, ts), (QM, qm))
                if not old.exists() or old.read_bytes() != new.read_bytes()
            ]
            for name in stale:
                print(f"stale: {name}: run python resources/i18n/build.py")
            return 1 if missing or unused or stale else 0
        TS.write_bytes(ts.read_bytes())
        QM.write_bytes(qm.read_bytes())
        return 1 if missing or unused else 0


def write_ts(target: Path) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """Write the .ts file; the strings without Chinese, and the Chinese without a string."""
    sources = sorted(str(file.relative_to(ROOT)) for file in (ROOT / "ui").rglob("*.py"))
    tool(
        "lupdate", "-silent", "-locations", "none", "-target-language", "zh_CN",
        "-source-language", "en", *sources, "-ts", str(target),
    )  # fmt: skip
    tree = ET.parse(target)
    words = read_words()
    missing = []
    seen = set()
    for context in tree.getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            source = message.findtext("source", "")
            seen.add((name, source))
            translation = message.find("translation")
            assert translation is not None
            chinese = words.get((name, source))
            if chinese is None:
                missing.append((name, source))
            else:
                translation.text = chinese
                translation.attrib.pop("type", None)
    body = ET.tostring(tree.getroot(), encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    target.write_text(head + body + "\n", encoding="utf-8", newline="\n")
    return missing, sorted(set(words) - seen)


def read_words() -> dict[tuple[str, str], str]:
    """(context, English) → Chinese, from zh_CN/<context in snake case>.yaml."""
    words = {}
    for file in sorted(WORDS.glob("*.yaml")):
        context = "".join(part.capitalize() for part in file.stem.split("_"))
        for source, chinese in (yaml.safe_load(file.read_text(encoding="utf-8")) or {}).items():
            words[context, re.sub(r"\r\n?", "\n", str(source))] = str(chinese)
    return words


def tool(name: str, *arguments: str) -> None:
    """Run one of Qt's translation tools; what it complains about is shown."""
    program = Path(sys.executable).with_name(f"pyside6-{name}")
    subprocess.run([str(program), *arguments], check=True, cwd=ROOT)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

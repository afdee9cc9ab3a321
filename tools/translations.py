"""Keep resources/i18n in step with the texts of the program.

    python tools/translations.py            rewrite fr.ts and en.ts, compile both to JSON
    python tools/translations.py --missing  print the sentences without English, as YAML to fill in
    python tools/translations.py --fill F   take translations from such a file, then compile

One catalogue with one empty context holds the sentences of tr() calls, of tr-like forms (.ui) and of
the data lists; pyside6-lupdate would give each class a context of its own.
"""

import ast
import json
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import yaml

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "i18n"


def code_texts(path: Path) -> set[str]:
    """The literals of tr() in a module; raises ValueError on anything that is not a literal."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "tr":
            text = node.args[0]
            if not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
                raise ValueError(f"{path.name}:{node.lineno}: tr() takes a literal")
            found.add(text.value)
    return found


def form_texts(path: Path) -> set[str]:
    """The sentences of a Qt Designer form, but those marked notr."""
    return {
        s.text
        for s in ET.parse(path).getroot().iter("string")
        if s.text and s.text.strip() and s.get("notr") != "true"
    }


def all_texts() -> list[str]:
    """Every sentence of the program, sorted."""
    texts: set[str] = set()
    for path in (ROOT / "envies_desktop").rglob("*.py"):
        texts |= code_texts(path)
    for path in (ROOT / "forms").glob("*.ui"):
        texts |= form_texts(path)
    return sorted(texts)


def read_catalogue(language: str) -> dict[str, list[str]]:
    """Sentence → its translation, or its forms (singular, plural)."""
    path = FOLDER / f"{language}.ts"
    if not path.exists():
        return {}
    known = {}
    for message in ET.parse(path).getroot().iter("message"):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            continue
        forms = [f.text or "" for f in translation.findall("numerusform")]
        known[source] = forms or [translation.text or ""]
    return known


def write_catalogue(language: str, texts: list[str], known: dict[str, list[str]]) -> None:
    """Write the .ts file: French holds only the plurals, every other language everything."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="fr")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = ""
    for text in texts:
        plural = "%n" in text
        if language == "fr" and not plural:
            continue
        message = ET.SubElement(context, "message", **({"numerus": "yes"} if plural else {}))
        ET.SubElement(message, "source").text = text
        forms = known.get(text) or ([plural_guess(text, n) for n in (1, 2)] if language == "fr" else [])
        translation = ET.SubElement(message, "translation", **({} if forms else {"type": "unfinished"}))
        if plural:
            for form in forms or ["", ""]:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0] if forms else ""
    ET.indent(root)
    body = ET.tostring(root, encoding="unicode")
    (FOLDER / f"{language}.ts").write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n')


def plural_guess(text: str, n: int) -> str:
    """ "%n inscrit(s)" is "%n inscrit", "%n inscrits": the ending in brackets is the plural's."""
    out, rest = "", text
    while "(" in rest:
        head, _, tail = rest.partition("(")
        inside, closed, after = tail.partition(")")
        short = closed and inside in ("s", "x", "es", "e", "nt", "ent")
        out += head + ((inside if n > 1 else "") if short else f"({inside}{closed}")
        rest = after
    return out + rest


def compiled(language: str) -> str:
    """What the program reads: sentence → forms, of all that is translated."""
    return json.dumps(read_catalogue(language), ensure_ascii=False, indent=0, sort_keys=True) + "\n"


def main() -> None:
    """Do what the options say."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    texts = all_texts()
    catalogues = {language: read_catalogue(language) for language in ("fr", "en")}
    if "--missing" in sys.argv:
        rows = {t: ["", ""] if "%n" in t else "" for t in texts if t not in catalogues["en"]}
        print(yaml.safe_dump(rows, allow_unicode=True, width=200, sort_keys=True))
        return
    if "--fill" in sys.argv:
        given = yaml.safe_load(Path(sys.argv[sys.argv.index("--fill") + 1]).read_text())
        for text, value in given.items():
            if value and value != ["", ""]:
                catalogues["en"][text] = value if isinstance(value, list) else [value]
    for language, known in catalogues.items():
        write_catalogue(language, texts, known)
        (FOLDER / f"{language}.json").write_text(compiled(language))
    print(f"{len(texts)} sentences, {sum(t not in catalogues['en'] for t in texts)} without English")


if __name__ == "__main__":
    main()

"""The booklet of an open forum, the same evening: question, reports, votes, action plan, people, index."""

from collections.abc import Sequence
from functools import partial

from envies_desktop.diagnostics.sheets.blocks import (
    INDENT,
    Block,
    Paper,
    band,
    facts_block,
    heading,
    pages_of,
    prose,
    space,
    titled,
    together,
)
from envies_desktop.events.sheets.phrases import DOT, facts, public_name, when
from envies_desktop.i18n import long_date, number, short_date, sort_key, tr
from envies_desktop.open_forum.printed import (
    BookletSheets,
    ForumSheets,
    PrintedGroup,
    PrintedReport,
    PrintedTopic,
    PrintedVote,
)
from envies_desktop.paper.fonts import BOLD, REGULAR
from envies_desktop.paper.page import A4, MM, Job, Page, foot, masthead
from envies_desktop.paper.pen import INK, MUTED, PRIMARY, Pen

TEXT = 10.5


def booklet_pages(found: BookletSheets, job: Job) -> list[Page]:
    """Cover, question and principles, a page for each report, votes, plan, participants, index."""
    forum, size = found.forum, job.size(TEXT)
    written = [report for report in found.reports if report.written]
    paper = Paper(job, public_name(forum.event) or forum.event.title, facts(forum.event))
    parts: list[tuple[str, list[Page]]] = [(tr("Couverture"), [Page(A4, partial(_cover, found, job))])]
    for title, blocks in (
        (tr("La question et les principes"), _question(forum, size)),
        *((_named(report.topic), _report(forum, report, size)) for report in written),
        (tr("Les votes"), _votes(found.votes, size)),
        (tr("Plan d’action"), _plan(found.groups, size)),
        (tr("Participants"), _people(found, size)),
    ):
        parts.append((title, pages_of(paper, [blocks])))
    known = _first_pages(parts)
    parts.append((tr("Index"), pages_of(paper, [_index(found, known, size)])))
    return [page for title, pages in parts for page in _marked(title, pages)]


def _named(topic: PrintedTopic) -> str:
    return f"{number(topic.number)} · {topic.title}"


def _first_pages(parts: Sequence[tuple[str, Sequence[Page]]]) -> dict[str, int]:
    """On which page (from 1) each part begins."""
    known, page = {}, 1
    for title, pages in parts:
        known[title] = page
        page += len(pages)
    return known


def _marked(title: str, pages: Sequence[Page]) -> list[Page]:
    """The first of these pages has a bookmark."""
    if not pages:
        return []

    def draw(pen: Pen, page: int, count: int) -> None:
        pen.canvas.bookmarkPage(f"p{page}")
        pen.canvas.addOutlineEntry(title, f"p{page}")
        pages[0].draw(pen, page, count)

    return [Page(pages[0].sheet, draw), *pages[1:]]


def _cover(found: BookletSheets, job: Job, pen: Pen, page: int, pages: int) -> None:
    event, top = found.forum.event, A4.height - A4.margin
    masthead(pen, A4.left, top, job.letterhead, A4.inner * 0.6, 14)
    pen.ink(PRIMARY)
    y = pen.block(A4.left, A4.height * 0.68, A4.inner, tr("Livret du forum"), BOLD, 34)
    pen.ink(INK)
    y = pen.block(A4.left, y - 4 * MM, A4.inner, event.title, BOLD, 22, most=4, smallest=14)
    pen.ink(MUTED)
    y = pen.block(A4.left, y - 4 * MM, A4.inner, when(event), REGULAR, 14, most=2)
    y = pen.block(A4.left, y, A4.inner, event.place, REGULAR, 14, most=2)
    pen.ink(INK)
    held = sum(topic.cell is not None for topic in found.forum.topics)
    said = (
        tr("%n participant(s)", "", found.came),
        tr("%n sujet(s) sur la grille", "", held),
        tr("%n groupe(s) d’action", "", len(found.groups)),
    )
    pen.block(A4.left, y - 12 * MM, A4.inner, DOT.join(said), BOLD, 13, most=2)
    foot(pen, A4, job, page, pages)


def _question(forum: ForumSheets, size: float) -> list[Block]:
    blocks = [heading(tr("La question")), band([(forum.question or forum.event.title, BOLD, size * 1.4)])]
    blocks.append(heading(tr("Les principes")))
    for place, text in enumerate(forum.principles, 1):
        blocks += prose(f"{number(place)}. {text}", size, indent=INDENT)
    return [*blocks, heading(tr("La loi")), *prose(forum.law, size, indent=INDENT)]


def _report(forum: ForumSheets, report: PrintedReport, size: float) -> list[Block]:
    topic = report.topic
    slot, place = topic.cell or (0, 0)
    where = ""
    if topic.cell is not None:
        where = DOT.join((forum.slots[slot].name, f"{forum.spaces[place].shape} {forum.spaces[place].name}"))
    count = tr("%n personne(s)", "", topic.headcount) if topic.headcount is not None else ""
    blocks = [heading(_named(topic), 15)]
    blocks += facts_block(
        [
            (tr("Hôte"), topic.host_names),
            (tr("Rapporteur"), report.rapporteur),
            (tr("Où et quand"), where),
            (tr("Présents"), DOT.join(filter(None, (count, ", ".join(report.attendees))))),
            (tr("Sujets joints"), ", ".join(number(one) for one in topic.merged)),
        ],
        size,
    )
    blocks.append(space(3 * MM))
    blocks += titled(tr("Ce qui a été dit"), [f"•\u00a0{point}" for point in report.said], size)
    blocks += titled(tr("Ce que nous proposons"), [report.proposals], size)
    step = [report.first_what, report.first_who]
    step += [tr("pour le {date}").format(date=long_date(report.first_when))] if report.first_when else []
    blocks += titled(tr("Premier pas"), [DOT.join(filter(None, step))], size)
    return blocks + titled(tr("Besoins pour avancer"), [report.needs], size)


def _votes(votes: Sequence[PrintedVote], size: float) -> list[Block]:
    if not votes:
        return []
    blocks = [heading(tr("Les votes"), 15)]
    for vote in votes:
        said = tr("%n point(s)", "", vote.dots)
        blocks += prose(f"{said}{DOT}{vote.code} · {vote.title}", size, indent=INDENT)
    return blocks


def _plan(groups: Sequence[PrintedGroup], size: float) -> list[Block]:
    if not groups:
        return []
    blocks = [heading(tr("Plan d’action"), 15)]
    for group in groups:
        volunteers = DOT.join(
            filter(None, (tr("%n volontaire(s)", "", group.count), ", ".join(group.volunteers)))
        )
        rows = facts_block(
            [
                (tr("Sujet"), group.topic),
                (tr("Premier pas"), group.what),
                (tr("Qui"), group.owner),
                (tr("Pour le"), short_date(group.due) if group.due else ""),
                (tr("Allié à trouver"), group.ally),
                (tr("Volontaires"), volunteers if group.count else ""),
            ],
            size,
        )
        blocks += [*together([heading(group.title, 12), *rows], 4), space(2 * MM)]
    return blocks


def _people(found: BookletSheets, size: float) -> list[Block]:
    blocks = [heading(tr("Participants"), 15)]
    said = tr(
        "%n personne(s) sur {count} ont accepté que leur nom paraisse et que leurs coordonnées circulent.",
        "",
        len(found.people),
    )
    blocks += prose(said.format(count=number(found.came)), size)
    for name, organisation in sorted(found.people, key=lambda one: sort_key(one[0])):
        blocks += prose(", ".join(filter(None, (name, organisation))), size, indent=INDENT, after=0.1)
    return blocks


def _index(found: BookletSheets, known: dict[str, int], size: float) -> list[Block]:
    """Topics by their number, then people by name, each with the pages where they stand."""
    blocks = [heading(tr("Index"), 15), heading(tr("Sujets"), 12)]
    named: dict[str, list[int]] = {}
    for report in found.reports:
        page = known.get(_named(report.topic))
        if page is None:
            continue
        blocks += prose(f"{_named(report.topic)}{DOT}{_page(page)}", size, indent=INDENT, after=0.1)
        for name in (*report.attendees, *([report.rapporteur] if report.rapporteur else [])):
            if page not in named.setdefault(name, []):
                named[name].append(page)
    if named:
        blocks.append(heading(tr("Personnes"), 12))
    for name in sorted(named, key=sort_key):
        pages = ", ".join(number(page) for page in named[name])
        said = tr("p. {pages}").format(pages=pages)
        blocks += prose(f"{name}{DOT}{said}", size, indent=INDENT, after=0.1)
    return blocks


def _page(page: int) -> str:
    return tr("p. {pages}").format(pages=number(page))

"""Sentences for what was typed or handed in."""

from collections.abc import Mapping

from desktop.domain.refusals import Problem

HANDED_IN: Mapping[Problem, str] = {
    Problem.BADGE_MALFORMED: (
        '["{badge}"|That] is not a badge number. A badge number has 1 to 16 letters, digits or '
        "hyphens. Check it and try again."
    ),
    Problem.PERSON_MALFORMED: (
        '["{person}"|That] is not a personnel number. A personnel number has 1 to 32 letters, '
        "digits or hyphens. Nobody was added. Check it and try again."
    ),
    Problem.CAMERA_MALFORMED: (
        '["{camera}"|That] is not a camera number. It has 1 to 64 letters, digits, spaces, dots, '
        "hyphens or underscores, and begins with a letter or digit. Nothing was copied or changed. "
        "Check the number, or the name of the camera's folder or card, and try again."
    ),
    Problem.CODE_UNKNOWN: (
        '["{code}"|That] is not a known code. Nothing was changed.[ Choose one of these: '
        "{choices}.| Choose one from the list.]"
    ),
    Problem.NUMBER_MALFORMED: (
        '["{value}"|That] is not written as [{title}|this number] is. Nothing was saved.[ It looks '
        "like {example}.] Check it and save again."
    ),
    Problem.TIME_MALFORMED: (
        "That is not a time that can be read. Nothing was changed. Check it and try again."
    ),
    Problem.NOTE_MISSING: (
        "A decision needs a note. Nothing was decided yet. Say why in a few words."
    ),
    Problem.REFERENCE_MALFORMED: (
        "The number of a report in another records system has 1 to 40 letters, digits or "
        "signs, in one line. Nothing was entered. Type it as the other system shows it."
    ),
    Problem.DOCUMENT_UNREADABLE: (
        "[{file}|That document] cannot be read. Nothing was entered. Check that the file is there "
        "and that you may read it."
    ),
    Problem.DOCUMENT_NOT_PDF: (
        "That document is not a PDF. Nothing was entered. Export the report from the other "
        "records system as a PDF, and enter that."
    ),
    Problem.DOCUMENT_TOO_LARGE: (
        "That document is larger than 20 megabytes. Nothing was entered. Export the report "
        "without its attachments, and enter that."
    ),
    Problem.MARKER_WORDS_MALFORMED: (
        "A marker needs words[, {longest} characters at most]. Nothing was marked or changed. Say "
        "in a few words what is seen or heard there."
    ),
    Problem.DATA_FILE_INVALID: (
        "[The program's data file {file}|A data file of the program] cannot be used[: line {line}]"
        "[, {key}][: {detail}]. Nothing was lost. Correct the file, or put back the one that came "
        "with the program, and start again."
    ),
    Problem.FORM_UNREADABLE: (
        "The filled-in form[ {file}] cannot be read[: {detail}]. The report is not sealed, and the "
        "form is as you left it. Correct it, or begin with a new empty form."
    ),
    Problem.FORM_INVALID: (
        "The report is not sealed yet: some answers are missing or do not fit. What you wrote is "
        "as you left it.[ Go through these: {fields}.] Then seal it again."
    ),
    Problem.FORM_OF_ANOTHER_KIND: (
        "This form is for another kind of report[: it says {form}, and {wanted} is needed]. "
        "Nothing was sealed, and the form is as you left it. Use the form of the kind that you "
        "want to seal."
    ),
    Problem.FORM_OF_ANOTHER_INCIDENT: (
        "This form is for [incident {incident}|another incident][, not for {wanted}]. Nothing was "
        "sealed, and the form is as you left it. Choose the form of the incident that you want to "
        "report."
    ),
    Problem.CAD_FILE_UNREADABLE: (
        "The calls from dispatch cannot be read[ from {file}][: the file has no column {columns}]. "
        "Nothing was imported, and what was imported before is as it was. Check that the file is "
        "the export from dispatch, and import it again."
    ),
    Problem.CAD_ROW_INVALID: (
        "[Line {line}|A line] of the calls from dispatch cannot be used[: {column} says "
        '"{value}", which does not fit|: {column} is empty]. Nothing was imported, and what was '
        "imported before is as it was. Correct the line and import the file again."
    ),
    Problem.HEAD_CODE_MALFORMED: (
        '["{code}"|That] is not a printed head code. It is a number and four groups of four '
        "letters or digits, with hyphens between them. Type it as it was printed."
    ),
    Problem.ENTRY_UNKNOWN: (
        "The custody log has no [entry {entry}|such entry]: it holds entries from 0 to [{last}|the "
        "newest]. Nothing was written. Check the number."
    ),
    Problem.HEADS_UNREADABLE: (
        "The file of signed heads beside this log is not one, or it is damaged. Nothing was "
        "changed. Check the file, or ask for a new export."
    ),
    Problem.EXPORT_UNREADABLE: (
        "[Line {line}|A line] of this file is not what an exported custody log holds. Check that "
        "it is the right file. If it is, do not rely on it: ask the custodian for a new export."
    ),
    Problem.OUTPUT_EXISTS: (
        "[{file}|That file] is already there. It was left as it is, and nothing was written. "
        "Choose another name."
    ),
    Problem.OUTPUT_INSIDE_STATION: (
        "[{file}|That file] would lie inside the station's own folder. Nothing was written. Choose "
        "a place outside it."
    ),
    Problem.OUTPUT_NOT_WRITABLE: (
        "[{file}|That file] could not be written. Nothing was left there half written. Choose a "
        "folder that is there, that you may write to, and that has room."
    ),
}

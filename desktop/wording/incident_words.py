"""Words for incidents, who was part of them, and what their categories ask for."""

from collections.abc import Mapping

from desktop.domain.incidents import FiledBecause, Involvement
from desktop.domain.taxonomy import IncidentClass, ReportDuty
from desktop.wording.language import said

INVOLVEMENTS: Mapping[Involvement, str] = {
    Involvement.RECORDER: "Wore a camera",
    Involvement.DISPATCHED: "Dispatched",
    Involvement.ON_SCENE: "On scene",
    Involvement.WITNESS: "Witness",
    Involvement.FORCE_USER: "Used force",
    Involvement.SUPERVISOR: "Supervisor on scene",
}

FILED_BECAUSE: Mapping[FiledBecause, str] = {
    FiledBecause.WORN_BY_FILER: "Filed by the officer who wore the camera",
    FiledBecause.CAD_MATCH: "Filed because it matches the call from dispatch",
    FiledBecause.UNINVOLVED_SUPERVISOR: "Filed by a supervisor who was not there",
    FiledBecause.CUSTODIAN: "Filed by the custodian",
}

INCIDENT_CLASSES: Mapping[IncidentClass, str] = {
    IncidentClass.ORDINARY: "Ordinary",
    IncidentClass.RESTRICTED: "Restricted",
    IncidentClass.CONFIDENTIAL: "Confidential",
    IncidentClass.CRITICAL: "Critical",
}

REPORT_DUTIES: Mapping[ReportDuty, str] = {
    ReportDuty.REPORT: "A report is due",
    ReportDuty.SHORT: "A short report is due",
    ReportDuty.ATTESTATION: "An attestation is due",
    ReportDuty.NONE: "No report is due",
}


def involvement_words(involvement: Involvement) -> str:
    """How a person was part of an incident."""
    return said(INVOLVEMENTS[involvement])


def filed_because_words(because: FiledBecause) -> str:
    """Why a recording stands in an incident."""
    return said(FILED_BECAUSE[because])


def incident_class_words(incident_class: IncidentClass) -> str:
    """How sensitive a category is."""
    return said(INCIDENT_CLASSES[incident_class])


def report_duty_words(duty: ReportDuty) -> str:
    """What an officer owes for an incident of a category."""
    return said(REPORT_DUTIES[duty])

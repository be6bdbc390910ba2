"""Sentences for what the course of a report does not allow."""

from collections.abc import Mapping

from desktop.domain.refusals import Problem

REPORT_COURSE: Mapping[Problem, str] = {
    Problem.REPORT_ALREADY_SEALED: (
        "Your report for [incident {incident}|this incident] is sealed already, and nobody can "
        "change it. What you want to add goes in a supplement."
    ),
    Problem.NOT_INVOLVED: (
        "You are not listed as part of [incident {incident}|this incident]. Nothing was changed. "
        "If you were there, ask someone who is part of it, or a supervisor of its unit, to add you."
    ),
    Problem.SUPPLEMENT_BEFORE_REPORT: (
        "A supplement comes after your own report for [incident {incident}|this incident], and "
        "that is not sealed yet. Nothing was sealed. Seal your report first."
    ),
    Problem.ATTESTATION_NOT_ALLOWED: (
        "The policy accepts no attestation for [incident {incident}|this incident][ (category "
        "{category})]. Nothing was sealed. Write a report instead."
    ),
    Problem.ANOTHER_FORM_ASKED_FOR: (
        "[Incident {incident}|This incident] asks for another form[: {form}][ (category "
        "{category})]. Nothing was sealed, and what you wrote is kept. Write it on that "
        "form."
    ),
    Problem.DELETION_NOT_ASKED_FOR: (
        "Only the deletion of an accidental recording can be asked for, and [incident "
        "{incident}|this incident] is not tagged so[ (category {category})]. Nothing was sealed. "
        "If it is accidental, have its tags corrected first."
    ),
    Problem.COMMANDER_DECIDES: (
        "Only a commander of the unit decides a request to delete a recording. Nothing was "
        "changed. The request for [incident {incident}|this incident] waits on the commander's "
        "desk."
    ),
    Problem.CERTIFICATE_OF_ANOTHER: (
        "You can have a certificate of [incident {incident}|this incident] about yourself only. "
        "Nothing was issued. A supervisor of the unit who was not there, a custodian or an auditor "
        "can have one about others."
    ),
    Problem.NOTHING_TO_COMPARE: (
        "There is no sealed report[ by Officer {badge}] of [incident {incident}|this incident] "
        "that you may read now. Nothing was changed. Compare once it is sealed, or name another "
        "officer."
    ),
    Problem.DECLARATION_CONTRADICTED: (
        "The log says that you have viewed footage of [incident {incident}|this incident], and the "
        "declaration says that you have not. Nothing was sealed, and what you wrote is as you left "
        "it. Choose the declaration that says what you viewed, and seal it again."
    ),
    Problem.NOTHING_TO_DECIDE: (
        "No report of [incident {incident}|this incident] is waiting for a decision. Nothing was "
        "changed. Look at the incident again: someone may have decided before you."
    ),
    Problem.INCIDENT_HAS_SEALED_REPORT: (
        "A report of [incident {incident}|this incident] is sealed already. From then on only a "
        "supervisor of the unit who was not there can add recordings. Nothing was changed. Ask "
        "that supervisor."
    ),
}

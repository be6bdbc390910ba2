<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AcceptLog</name>
    <message>
        <source>And {n} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified: it was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Verify before you accept anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain remembers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying the log and every sealed file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least 1 entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {n} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sealed files were read back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AcceptLogView</name>
    <message>
        <source>Accepted, and the log says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the logs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footage and sealing go by the rules again. Print the new head and keep it outside the station: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log that is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying reads every sealed file and the whole log. It also names sealed files that these records do not know: they may be evidence of the newer copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AcceptanceColumn</name>
    <message>
        <source>Accept the log that is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept this log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepting the log that is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First look for the right copy: bring back the newest disk or backup, and start again. Accept only where there is none. What the missing entries said is then gone from this station; the log says for ever which head was given up, by whom, and that a reason is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your password to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened to the newer copy, and who knows of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password is your signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountHeads</name>
    <message>
        <source>What stands on which side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdministratorPage</name>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is chosen. Leave both empty to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first account of the station. An administrator adds people and cameras and proposes policies, and can never play footage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} characters or more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuthenticatorPage</name>
    <message>
        <source>6-digit code that the app shows now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows that the app has the key, and that both clocks agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first code was right. The key is not shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it: Firsthand {station}, {badge}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setup key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setup key, without gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator signs in with a 6-digit code as well. Add an account to the authenticator app by hand: choose “enter a setup key”, type the key below, and leave it based on time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has the key has the code. It is shown on this page alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AxisLegend</name>
    <message>
        <source>Call without a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardFoot</name>
    <message>
        <source>Clear in and out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the end here (O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the start here (I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark this moment (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markers {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play from in to out; nothing is cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View as &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}, {length}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show earlier incidents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseCard</name>
    <message>
        <source>About this person&apos;s part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign the case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a statement…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report will not come…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>Badge of whom you assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign the case of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the tags of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident {number}, badge {badge}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents: {incidents} · people: {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts as this person&apos;s account, of the weaker grade: what was said is not kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens nothing. Only who works on the case watches the footage from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It releases to this one person, after their own account. Each views alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says that a supervisor who was not there finds the tags right as they are now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked: the report of {badge} on {number} will not come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a statement of {badge}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release {number} to {badge}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report of {badge} will not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement of {badge} on {number} is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tags of {number} are confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever works on the case watches its footage. Nobody who was there can be assigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will not come: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>badge {badge}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{badge} works on the case of {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is released to {badge}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesView</name>
    <message>
        <source>A commander of the incident&apos;s unit assigns cases to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases and their people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an incident by its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the cases…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CategoryChips</name>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer {badge}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first released by entry {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not named as part of the incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed by entry {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificateView</name>
    <message>
        <source>Asking about whom you may have one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean-reporting certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy its hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Shift C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued, and entered in the custody log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as text file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was verified up to the head that the certificate names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that is signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>A change takes effect at a later date, needs two people, and opens nothing that is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens nothing: recordings keep the policies they have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change was proposed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeLines</name>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckBanner</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified: it was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Verify again before you rely on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying the log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeChips</name>
    <message>
        <source>All {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateTimeField</name>
    <message>
        <source>HH:MM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not describe what the footage shows. The officer has not necessarily seen it. The next version will be stamped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with your approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept {time}; it stays here until you sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My note does not describe what the footage shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read your note again, and tick that it describes no footage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is missing or unclear, never what to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed version stays as it is. The officer reads your note and writes the next version beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You approve that the report is whole and was written under the rules. It opens nothing and changes nothing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You signed a moment ago; that counts for 10 minutes at this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note is not kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password is your signature</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeclarationBox</name>
    <message>
        <source>Choose one of these</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemonstrationPage</name>
    <message>
        <source>Demonstration station: nothing here is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as any of these people. What you did stays there for next time; this terminal goes on offering to make a real station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demonstration is ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Approve {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attested {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from officer, v{n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you return the report now, version {n} will be stamped “returned by a supervisor who had viewed”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of recording {facts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer {badge}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer {badge} finds your reasons in their shift and writes the next version beside this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others&apos; reports are shown to you after that, so that yours is your own account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return {number} to Officer {badge}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplement {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed report of Officer {badge} stands as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They had viewed the footage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {n} was returned by {badge}, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You began to approve this report, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You began to return this report, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot approve it. Only a supervisor of the unit who was not there can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not sealed your own report of this incident yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have seen a still of this footage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have watched {length} of this footage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were there ({part}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note is kept, and nobody else reads it. Approve goes on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note is kept, and nobody else reads it. Return goes on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you cannot approve it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} approved {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} returned {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep reading, decide nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of the first recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review, or why it is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed after review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which reports are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>1 camera docked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 needs help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already sealed here, skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying starts when another camera is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying stopped. What was not sealed is still on the camera. Do not clear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what is on the camera…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a wearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera docked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room to seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room to seal. Copying has stopped. The originals stay on the camera. Call the custodian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is copied until the wearer is named. The originals stay on the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moved for {seconds} s. If this goes on, take the camera out and put it back; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer {badge}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe to undock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside by {badge}. Take the camera out and hand it to the custodian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot {number}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped at {percent}%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera was taken out. Its original is still on it: do not clear it. Put it back to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only file could not be sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original is still on camera {camera}. Do not clear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original is still on the camera. Do not clear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other one is sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other {sealed} are sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no files on this camera. If there should be, tell a sergeant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This camera could not be read. Nothing was copied or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undocked at {percent}%. {sealed} of {files} files are sealed; put it back and copying goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undocked before anything was sealed. All footage is still on the camera. Put it back and copying starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undocked before the last look at it. All its files are sealed; put it back once more to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undocked early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all safe to undock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {percent}%, put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {badge}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call the custodian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camera {camera}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copying goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copying started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept on the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a wearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no room to seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safe to undock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the original is still on the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undocked early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wearer named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} already sealed here, skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cameras docked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} need help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sealed and read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {size} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{failed} of {files} files could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{failed} of {files} files could not be sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} sealed before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} stopped at {percent}%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sealed} of 1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sealed} of {files} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sealed} of {files} sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speed} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} {percent}%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DockBanners</name>
    <message>
        <source>1 more camera waits for a free slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cameras keep what they hold. Check the cable; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dock not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is copied when a camera that is safe to undock was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room to seal. Copying has stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Originals stay on the cameras. Call the custodian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are copied when cameras that are safe to undock were taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more cameras wait for a free slot.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DockCard</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the wearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry 1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry {count} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DockStrip</name>
    <message>
        <source>Dock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DockView</name>
    <message>
        <source>Close the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the wearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry what failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} things are due</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntriesCard</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the log, oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} entries, oldest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventsCard</name>
    <message>
        <source>Order of events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportBanner</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry of every recording (ids, times, badges, digests), all signed heads, and a program that checks them with Python alone. No footage, no words of a report. The export is itself an entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export for court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export of the custody log (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported: {n} entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was left. The log says that an export was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported: it was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole custody log as one file, to be checked without Firsthand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They lie in {file}. Head {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing entry {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HH:MM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} required facts are filled in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlagChips</name>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>Not filled in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Founding</name>
    <message>
        <source>A station can be founded with “Log only”; it can never change to it later. Every other change of policy takes an administrator and a commander.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this paper sealed, in another office than the other half. Either half alone tells nothing; whoever holds both can open every recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed when the keychain of the station&apos;s account is lost: firsthand station recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key, half {number} of 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key, typed back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This policy locks nothing. It can be chosen only now, as every later reader of the log must see that nothing was ever locked. A stricter policy can follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} are free: room for about {hours} hours of footage (1080 lines at 5 Mbit/s).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundingView</name>
    <message>
        <source>Back one step; what was chosen stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl +</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display: dark, light, high contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next field, then next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up this terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up · {terminal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundingWindow</name>
    <message>
        <source>Set up this terminal · Firsthand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FrameView</name>
    <message>
        <source>Demonstration station: nothing here is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking in 0:{seconds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost. Try again. If it comes back, tell whoever looks after this program, or use another terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong here, not with your evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your draft is saved. Copying goes on. Press any key to stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FullScreen</name>
    <message>
        <source>Review, full screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gap</name>
    <message>
        <source>Write it as 11:46</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GapLink</name>
    <message>
        <source>Go to {field}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HappeningCard</name>
    <message>
        <source>Firsthand only reads a camera. Clear it after its card said Safe to undock, never before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happening now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadCard</name>
    <message>
        <source>Anyone can check an export with the program that it carries. No sign-in needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest signed head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign and print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncidentCard</name>
    <message>
        <source>1 recording of the same call is another officer&apos;s, who tags it. Yours count here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attest instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAD {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tagged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;y locked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} recordings of the same call are other officers&apos;, who tag them. Yours count here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IssueCard</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge of the officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue a certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuing it is entered in the custody log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about you alone, badge {badge}. One about others is for who was not there: a supervisor of the unit, a custodian or an auditor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It proves as well that an officer has not viewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry holds who asked, about whom, and the digest of the text. The whole log is verified first; where it does not hold, nothing is issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying the log, then signing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which incident</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IssuedSide</name>
    <message>
        <source>Copy hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says, and its seal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeychainPage</name>
    <message>
        <source>Keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux: sign in at the desktop, where GNOME Keyring or KWallet is unlocked. In a session over the network there usually is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something random was kept, read back and removed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The station&apos;s one secret is kept in the keychain of the account that you are in now, and nowhere else. From now on Firsthand has to run in this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system offered no place that keeps secrets for this account, or did not give back what it was given. A key in a file would be anybody&apos;s who copies the disk, so without a keychain no station is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account&apos;s keychain keeps what it is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows: sign in as the account that the terminal will run under. The service “Credential Manager” must run, and no group policy may forbid storing credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macOS: unlock the login keychain, and allow Firsthand to use it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last digit back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Alt 1 … 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back; never loses work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl +</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display: dark, light, high contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the rail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift F6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>1 field left:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After viewing, add a supplement, marked “written after review”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The declaration is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facts, narrative and declaration. Not you, not your sergeant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The narrative and declaration. Not you, not your sergeant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The narrative is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can no longer change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} fields left:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockReasons</name>
    <message>
        <source>It covers as well: {people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is locked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockWays</name>
    <message>
        <source>Needed, and not enough alone: something else keeps it locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens 1 of its recordings to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens all {n} recordings of this incident to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the recording of this incident to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens {n} of its recordings to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can do that: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your draft was saved {day}, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form at the right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockedFacts</name>
    <message>
        <source>CAD {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips and exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden until it opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked recording, {start}, {length}, {who}, camera {camera}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer {badge}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recording, {start}, {length}, {who}, camera {camera}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others&apos; notes, markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of badge {badge}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed {day}, {time}
{digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbnails and stills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video and audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waveform, transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can see now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which recordings there are is for those who were there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source> And {n} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing does not match. Do not rely on this recording or on this log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of {camera}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log up to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log verified. Nothing added, changed or removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the sealed file back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest entry is not covered by a signed head yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest {n} entries are not covered by a signed head yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after viewing footage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another recording of the incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {terminal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camera {camera}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>override {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account is disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program was ended while it played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {n} of the marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without having viewed footage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} · version {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, {start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} entries, every link matches. The sealed file was read back: it matches its seal. Head {code}. Took {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} things do not match. Do not rely on this recording or on this log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end} {speed}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogBar</name>
    <message>
        <source>Compare and accept…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footage and the sealing of reports wait.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogListView</name>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recording was offloaded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list of recordings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings, the newest offload first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} recordings, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogOnPaper</name>
    <message>
        <source>DEMONSTRATION STATION. NOT EVIDENCE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of the custody log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents: {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this paper outside the station. Whoever checks the log or an export against this code sees whether any of these entries was changed, added or removed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has viewed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has viewed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {time}, {who}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} entries, signed {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MadePage</name>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what is told below before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The station is made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MakePage</name>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authenticator app, its first code was right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the keychain of this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the station…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was made so far. Making it writes the first entries of its custody log, which nobody can take back. Then you sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two papers, typed back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkerList</name>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a marker of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker {n}, {time}, {words}, {camera}, set by {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No markers yet. M marks the moment that is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer {badge}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkerStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker on {camera} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker {n} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is seen or heard here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw marker {n}, {words}? The record keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeaningCard</name>
    <message>
        <source>It rests on the custody log alone, and holds nothing of any report or footage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says whom no footage was released to, up to a head of the log: proof that an officer has not viewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer by officer it says whether the own report was sealed before footage was first released, or exactly where not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>speed not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} {speed}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NarrativeCard</name>
    <message>
        <source>1 word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in your own words, from your own recollection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Before you sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footage opens after your own report is sealed. Docking, copying and tagging never open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only here to dock? Put the camera in a free slot and go when it says Safe to undock. No sign-in needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are using a restricted police information system. Use is monitored, recorded and audited. Unauthorized use may bring discipline, and civil and criminal penalties. Signing in means you agree to this monitoring.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberFields</name>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers, if there are any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like {example}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OffloadSteps</name>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningCard</name>
    <message>
        <source>1 recording open to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked recording, {start}, {length}, {who}, camera {camera}. Opens on sealing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked recording, {start}, {length}, {who}, camera {camera}. Stays locked: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer {badge}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recording, {start}, {length}, {who}, camera {camera}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others&apos; reports ({badges}) also open to you, once they are sealed. Yours stays hidden from each of them until theirs is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing does not open the footage. An investigator releases it to you after your statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing opens 1 recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing opens nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing opens {n} recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else keeps the footage locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays locked: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay open to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form opens no footage. Only a sealed report does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To you only, for this incident only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} recordings open to you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverrideBar</name>
    <message>
        <source>End it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override {number}: {left} left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording {times} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings {times} only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverrideCourse</name>
    <message>
        <source>Another supervisor must grant it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked {who} at {time}. You can keep writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override {number} is in force until {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override {number} is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two supervisors must grant it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your urgent override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} granted at {time}: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} refused at {time}: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverrideForm</name>
    <message>
        <source>A review follows within 24 h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whom to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could someone who was not there watch and act? If they tell you, your report must declare it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how many minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody who was not there can be asked at this station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer {badge}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request an urgent override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it in at least 20 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two supervisors must grant it: this is a critical incident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you need to find out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it cannot wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your report will say viewed before report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} · {length} · {who}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverrideRequests</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge {badge} asked at {time}, incident {incident}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge {badge} had {incident} opened: {reason}. Review due {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical: two supervisors must grant it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant for {n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was justified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not justified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override to look back at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override {number} is granted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override {number} is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was justified…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was not justified…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You granted override {number}. Another supervisor must grant it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password is your signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your review of override {number} is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>granted by {badge}: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera {camera}, worn by {badge}, {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand it over. It must be changed at the next sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over the first password. It must be changed at the first sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can no longer sign in. Everything that they did stays in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it recorded before stays its old wearer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{badge} has a new first password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{badge} is disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{badge} is unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{badge} was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{badge} wears {camera} from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{locked} until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cameras with a wearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleTables</name>
    <message>
        <source>A pool camera can stay without one: its wearer is named when it is docked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera has a wearer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the wearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wearer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign a camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign a camera, or change its wearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel what was begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People or cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person or camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list of people…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which list is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>About this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign a camera…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the wearer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled for good. What they did stays in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your own account. Another administrator unlocks, resets or disables it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureFrame</name>
    <message>
        <source>Opening the recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its sound plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{camera} ended at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{camera} starts at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{camera} · Officer {badge}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{camera} · You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} from its start; the camera told no time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty or not there yet, on a disk of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the station on this share all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name stands on every page, report and certificate of this station. The folder will hold its sealed footage and its records; only this account may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder lies on a network share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs the share can copy or remove the station, and offload stops whenever the network does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole path.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>A commander agrees or declines, and is never who proposed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A commander who is another person must agree before its date. It opens nothing: recordings keep the policies they have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A commander who is another person must agree before then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree to {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator proposes a change; a commander who is another person agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays as it is. It can be proposed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not told since when it is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens nothing: recordings keep the policies they have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes effect {time}. It opens nothing: recordings keep the policies they have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose a change of policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change to {title} is declined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change to {title} is withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by badge {badge}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never; it was proposed for {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} from {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is proposed from {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} takes effect {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, no longer in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, not in force yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyForm</name>
    <message>
        <source>By the clock of this terminal, and not before now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a date and a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password is your signature</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>It says whose footage waits for whose report. Choose your agency&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyView</name>
    <message>
        <source>/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree to a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel what was begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on in a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the policy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules and changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules or simulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Author: Officer {badge}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRAFT, NOT SEALED. It opens nothing and can still change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemBanner</name>
    <message>
        <source>Nothing was made. Try again; if it comes back, tell whoever installed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptEditor</name>
    <message>
        <source>Empty if there is nothing to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProofCard</name>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report of this kind waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports that wait for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports that your unit&apos;s officers seal appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts as they will stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrative as it will stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} · {words} words · {done} of {all} fields</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>&amp;Save reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason. Nothing was saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words, kept under your badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is there no recording of call {event}?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonField</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonPane</name>
    <message>
        <source>&amp;Open the recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why you are viewing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why you are viewing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were not part of this incident. Your reason is entered in the log before the first picture, and reports that are sealed later say that a supervisor had viewed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordingList</name>
    <message>
        <source>Recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {n} recordings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordingLogView</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the entry&apos;s hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export for court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not part of an incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Both papers are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this account&apos;s keychain is ever lost, only this key opens the station again. Print or write each half on a paper of its own, and give the papers to two offices. Either half alone tells nothing; whoever holds both can open every recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make other halves; the papers are worth nothing then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers with the halves of before open nothing now. Destroy them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print at a printer of this machine: a print server may keep a copy. Firsthand saves the halves nowhere, and shows them no more once they are typed back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the first half…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the second half…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The halves are not shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are other halves than before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportBanners</name>
    <message>
        <source>Not saved since {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned by a supervisor who had viewed the footage. Version {number} will say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned by {badge}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This draft was recovered from {time}. Nothing is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{since} Print the draft now if you must leave.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was sealed. Short code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What of the report is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why locked?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportHeader</name>
    <message>
        <source>Attestation {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, not sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last saved on this terminal {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it once more. This is the last time you can change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this terminal {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal attestation {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal report {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal supplement {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplement {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}, not sealed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Shift S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl ↓ ↑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts, narrative, sealing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next prompt, and the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next word that the dictionary lacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and close; back to writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what will be sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was sealed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewHeader</name>
    <message>
        <source>Every second you play is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to you since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewKeys</name>
    <message>
        <source>, .</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 seconds back, on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Shift W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In, out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture back, on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename your marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second camera back, on by 0.1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower, faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound louder, softer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space or K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw your marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write supplement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[ ]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playing has stopped. What you viewed up to {time} is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A release opens it before the officer&apos;s own account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A release opens it only after the officer&apos;s own account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report falls due after {report} hours, a decision after {decision}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag opens nothing until dispatch or a supervisor who was not there confirms it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An override may last, in minutes: {lengths}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical footage is held from officers and supervisors until it is released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical footage is held until it is released, except from supervisors who were not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone gives a reason for every view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footage of every incident waits for the viewer&apos;s own report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footage of these waits for the viewer&apos;s own report:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footage stays open for {n} minutes at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be attested as non-reportable, which opens nothing:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be attested as non-reportable, which opens the footage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May make stills of what is open to them:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need an authenticator app to sign in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No footage waits for a report. What would have waited is entered in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no override.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time alone opens nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>Adopted so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <source>Seal attestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal attestation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal supplement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal supplement…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal this attestation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal this report?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal this supplement?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SealedColumn</name>
    <message>
        <source>1 recording is open to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to my shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies on the supervisor&apos;s desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No footage is open to you yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can change it. Its digest is in the custody log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 {digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing does not open the footage. An investigator releases it to you after your statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short code {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} recordings are open to you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SealedPane</name>
    <message>
        <source>&amp;Write supplement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sealed report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer {badge}, version {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed {time} · cannot change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed report stays as it is. A supplement lists what you had viewed, to the second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none here that you may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you play here is listed in the ledger, to the second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sealed report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write supplement (Ctrl Shift W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written after review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sealed report, version {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source>, no recording from you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A purpose was stated. It stands in the custody log as entry {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAD {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {event}, {kind}, {start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footage that you wore was released to custodian {badge}, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footage was released to custodian {badge}, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From elsewhere, weaker grade, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked recording, {start}, {length}, {whose} camera {camera}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked: these recordings are not part of an incident yet. Tag them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked: this recording is not part of an incident yet. Tag it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tagged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer {badge}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recording, {start}, {length}, {whose} camera {camera}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to you: your report was sealed at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned to you {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned to you: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: why there is no recording of call {event}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal report {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing does not open the footage. An investigator releases it to you after your statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing it opens these {n} recordings to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing it opens this recording to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag {recordings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {time}, in {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more in the last 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{d} d {h} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} · {day}, {start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} · entered in the custody log under your badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShiftAxis</name>
    <message>
        <source>1 incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {event}, {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tagged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on a time axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View as &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View as &amp;time axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{incident}, camera {camera}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{recordings} of yours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShiftView</name>
    <message>
        <source>Dock your camera and they appear here, grouped by call. Calls without a recording appear too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recordings yet this shift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the dock board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the shift…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>Calls from dispatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has viewed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>6-digit code from your token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change and sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your own password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if you use one. 5 wrong tries lock the account for 30 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first one was set by somebody else. 8 letters or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your badge number and your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, {n} of {most} entered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display: dark, light, high contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SigningColumn</name>
    <message>
        <source>1 recording of {number} opens to you: {whose}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this, nobody can change it. Not you, not your sergeant, not an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to the desk of your unit&apos;s supervisors. You can print it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to {who}&apos;s desk. You can print it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens no footage yet: something else keeps it locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sealed. Your draft is safe on this terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer {badge}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing does not open the footage. An investigator releases it to you after your statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your password to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What sealing means, and your signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you add later goes in a supplement, marked “written after review of recordings”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you add later goes in another supplement, marked “written after review of recordings”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password is your signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of Officer {badge}&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} recordings of {number} open to you: {whose}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>1 access could not be read and is not counted. Verify the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n} accesses of this time would have ended as they did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had not begun. Nothing was changed or entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody asked for footage in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not simulated: it was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. That it was begun is entered in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused {n} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released {n} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one access of this time would have ended as it did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to decide again. Try a longer time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>badge {badge}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incident {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing would lock it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} accesses could not be read and are not counted. Verify the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{read} of at most {of} entries read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {since} to {until}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimulationCard</name>
    <message>
        <source>An access counts once above, and here for each incident of its footage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom and what would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would have been</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimulatorPane</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each release and each refusal of that time is decided again under the policy that you choose, with the facts as they stood then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changes nothing. That you read it is entered in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is simulated yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlotBoard</name>
    <message>
        <source>Slots</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlotCard</name>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying starts by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a camera here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camera {camera}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlotDetails</name>
    <message>
        <source>And {count} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set camera aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to set the camera aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card stays until the camera is out of the slot. Your badge stands by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}, sealed before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sealed} of {files}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpellingWalk</name>
    <message>
        <source>It is right as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No spelling is close to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spellings of {word}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A station keeps the footage, the reports and the custody log of the cameras that are docked here. Nothing is made before the last step, so you can leave at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have ready:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the demonstration…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No station was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once that is mended, try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers with halves of a recovery key open nothing now. Destroy them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up this terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demonstration has made-up people, cameras and calls. Its key protects nothing, every page says that nothing is real, and it never becomes a real station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no station on this terminal yet. Choose how to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This terminal&apos;s station cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with a demonstration station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a printer at this machine, or pen and paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a telephone with an authenticator app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two offices that each keep one half of the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAD match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying, {percent}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a wearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No CAD match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe to undock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written after review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>A new station</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tag</name>
    <message>
        <source>CAD {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held for the investigator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is not shown while you tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No incident yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagging now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it is tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no CAD match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keep} · {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{report}, with use-of-force form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, keep {keep}, {kind}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagForm</name>
    <message>
        <source>CAD {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical incident ({code}), marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical incident ({code})…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical incident…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footage is held for the investigator, for everyone who was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footage locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as a critical incident?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No CAD match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why you started recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why you stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the one that fits best</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagSide</name>
    <message>
        <source>Answer whether it is critical to save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies to these {n} recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies to this recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply to your {n} recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a category to save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the number to save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you remove {code} later, a second person must agree before anything opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo, {n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What these tags do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a recording stands in several incidents, the longest keeping wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{badge} tags it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagView</name>
    <message>
        <source>Add these recordings to it, or tag them as an incident of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl ↓ goes on to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From memory and the call record. Tagging never shows footage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. What you chose stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The incident is {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a code to choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} was made of the same call already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message>
        <source>8 letters or more. Shown here so that you can hand it over; it must be changed at the first sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unit is made by its first use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign a camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge of the wearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable {who}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts from now on. What the camera recorded before stays its old wearer&apos;s, and assigning opens no footage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New first password for {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is ever deleted: badge numbers stay in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their old password ends at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can no longer sign in, and nobody can take that back. Recordings, reports and log entries stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeCard</name>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer {badge}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings of this incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You viewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{camera}, {wearer}, {start}, {length}, you viewed {viewed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{viewed} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>1 marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>viewed {viewed} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} markers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToTagList</name>
    <message>
        <source>To tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station, time and who is signed in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Faster (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave full screen (F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it be heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture back (,)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture on (.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause (Space or K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play (Space or K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate {rate}, choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second camera 0.1 s back ([)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second camera 0.1 s on (])</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower (J)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound of {camera}; hear the other camera (Tab)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync {offset}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume (↑ ↓)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypeBackPage</name>
    <message>
        <source>Both papers are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not as printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key, typed back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the two papers and type these groups from them. Capitals and gaps do not matter. If you are not sure of a paper, go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{half}, group {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>Returned {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Viewed</name>
    <message>
        <source>Before writing this, Officer {badge} viewed nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before writing this, Officer {badge} viewed: {looks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{camera} {first} to {last} {speed}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewedCard</name>
    <message>
        <source>An eye beside a sentence: it names a second that had been viewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different seconds seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing had been viewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewed before writing it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WearerForm</name>
    <message>
        <source>Badge of who wore this camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the wearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to name the wearer: the officer who wore it, or a sergeant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your badge goes into the log beside theirs. The footage is locked to them like any of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role cannot name a wearer. The officer who wore it can, or a sergeant.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatChanged</name>
    <message>
        <source>After: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n} documents match their seals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both documents match their seals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different seconds seen: {seen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rely on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footage released to the author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footage released under an override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial report, version {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the log as entry {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No supplement. The initial report stands alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the initial report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the supplement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in version {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing had been viewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen: {cameras} {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplement sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplement {n} · sealed {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is that of log entries {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report matches its seal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This no longer matches its seal: {texts}. Both texts are shown as they are stored. Nothing was overwritten. Tell the custodian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewed before writing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT CHANGED AFTER REVIEW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a supplement does not repeat still stands in the initial report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written after review of recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before any release of footage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not match its seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing viewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{camera} from {first} to {last}, {length}, {speed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {n}, sealed {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, version {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} after sealing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} partly again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} viewed until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length}, {speed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} · Officer {badge}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cameras {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} d {rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seen} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatChangedView</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sentence is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change, previous change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the second that a sentence names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading both accounts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences of both accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences that are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed after review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was viewed, the order of events, proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which later account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sentences are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole text shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyLockedView</name>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy “{title}” version {version}, in force since {since} · {notice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System administrators cannot play footage either. Every look, by anyone, is in the log. That you asked is in the log as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be told now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is open to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the request for an override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is this locked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>1 try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of policy is proposed already[, to {policy}]. Nothing more was proposed. Wait for its answer, or withdraw it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of policy needs two people, and you proposed this one. Nothing was changed. Ask another commander to agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A commander.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A confirmation of the tags, or sealing your own report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A custodian views footage for a stated purpose only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision falls due after {subject} hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision needs a note. Nothing was decided yet. Say why in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A marker needs words[, {longest} characters at most]. Nothing was marked or changed. Say in a few words what is seen or heard there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A named investigator releases it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy takes effect in the future only, so that nobody is judged by it afterwards. Nothing was proposed. Choose a later date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A purpose for viewing it goes on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording is not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A release of critical footage opens it before the officer&apos;s own account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A release of critical footage opens it only after the officer&apos;s own account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report falls due after {subject} hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report of [incident {incident}|this incident] is sealed already. From then on only a supervisor of the unit who was not there can add recordings. Nothing was changed. Ask that supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report of [incident {incident}|this incident] will not come: only its investigator may view the footage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short report is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A student&apos;s education record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor had viewed footage before it was sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor had viewed footage before this was sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor of the incident&apos;s unit views it, not you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor of the incident&apos;s unit who was not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor views footage of their own unit only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor who was not there says why before watching. The reason goes on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor who was there writes first and then watches, like everyone else who was there. It does not mean you did anything wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supplement comes after your own report for [incident {incident}|this incident], and that is not sealed yet. Nothing was sealed. Seal your report first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag alone opens nothing. The call record or a supervisor who was not there confirms it, or your own sealed report opens the footage to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag counts without being confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag opens nothing until dispatch or a supervisor who was not there confirms it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account from elsewhere, weaker grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account locked after failed sign-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account of a late or missing recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aid, medical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attestation is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attestation no longer opens footage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attestation opens footage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An audit draw; this version of Firsthand makes none yet, so the footage stays locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An auditor views what was drawn at random, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An investigator of the case views it, not you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An investigator releases it to each officer separately, after that officer&apos;s statement. It does not mean you did anything wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An investigator&apos;s release to you, after your own account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An investigator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An override may last {subject} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An override may no longer last {subject} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An override would not open footage of [incident {incident}|this incident]: it is locked for reasons that no override lifts. Nothing was changed. Ask why it is locked to see what opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An uninvolved supervisor grants an override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another officer&apos;s footage of [incident {incident}|this incident] stays locked until your own report is sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any of the choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked whether footage is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned wearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attestation that there is nothing to report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authenticator app set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge, password or code is not right.[ {left} left.| Try again.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barred for the role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being assigned to the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls from dispatch imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera file could not be sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of clean reporting issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of policy agreed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of policy declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of policy proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters pasted into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civil immigration enforcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commander</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criminal investigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical footage is held from supervisors who were not there, until it is released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical footage is no longer held from supervisors who were not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical footage released to a person by an investigator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custody log accepted although it does not extend the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custody log exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discovery by the defense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rely on this export. Keep it as it is, and ask the custodian for a new one to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each person sets up their own authenticator app. Nothing was changed. Ask [badge {badge}|the person] to sign in and do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended while it played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the head given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry that released it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every recording is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody knows this password: it is the one of the demonstration. It was not set. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone else who was there has sealed an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone gives a reason for every view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed because it matches the call from dispatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed by a supervisor who was not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed by the custodian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed by the officer who wore the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firsthand&apos;s window is open on this terminal already[ for {station}]. Nothing was changed. Go on in that window; copying goes on there, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footage is for those who were there, and for the supervisors of the incident&apos;s unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footage is locked from now on, and not only entered in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footage is never disclosed for civil immigration enforcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footage of [incident {incident}|this incident] is open without an override. Nothing was changed. Whoever asked can review it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footage of {subject} no longer waits for a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footage of {subject} waits for a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footage refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footage released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footage released before the own report was sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footage released to a viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footage released, and no own report sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footage stays open for {subject} minutes at a time, not longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footage stays open longer, for {subject} minutes at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footage viewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving your reason for viewing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grants needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Had viewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in as a file, so nothing is known of its writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has left the agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of the custody log signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held for the investigator: [incident {incident}|this incident] is a critical incident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If an interrupted offload left it, it counts for nothing, and the next offload sets it aside. If the records were brought back from an older copy, call the custodian: it may be evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you were there: being added to the incident, and then sealing your own report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imminent threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal affairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investigator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a link that leads out of the camera&apos;s folder, so it was not followed. Nothing outside was copied, and the camera&apos;s own files are not affected. Tell the custodian if you did not expect it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is drawn for an audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its period is over; disposal may be proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept by its period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until a person releases it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, as nobody classified it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapsed: nobody agreed in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leftovers of interrupted offloads cleared away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifted by an override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of a recording read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches its call from dispatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment and words, SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment of the footage marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must choose a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the recordings that you need to see. An override opens these alone. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call from dispatch matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change of policy is proposed. Nothing was changed. An administrator can propose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No override was used before it was sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No own report sealed, and no footage released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture can be made from this recording. Nothing was lost: the sealed original is kept as it came from the camera. If it is needed, call the custodian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No purpose is on record for which this footage may be viewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No purpose was stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason is given yet for viewing [incident {incident}|this incident].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report of [incident {incident}|this incident] is waiting for a decision. Nothing was changed. Look at the incident again: someone may have decided before you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No supervisor had viewed footage before it was sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No viewing under an attestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can do this to their own account. Nothing was changed. Ask another administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody wore the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everyone gives a reason for every view any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note, SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written to the station[: {path}|: {station}]. What was sealed before is safe, and originals stay on the cameras. Ask an administrator to check the disk and the rights to its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is locked any more. What would be is entered in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing opens it to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing opens it to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing opens it to you. A supervisor of the incident&apos;s unit can view it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing opens it to you. An investigator of the case can view it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or note, SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers, SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its category&apos;s form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a commander of the unit decides a request to delete a recording. Nothing was changed. The request for [incident {incident}|this incident] waits on the commander&apos;s desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for critical incidents. This is not one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the deletion of an accidental recording can be asked for, and [incident {incident}|this incident] is not tagged so[ (category {category})]. Nothing was sealed. If it is accidental, have its tags corrected first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of a court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original, SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override looked back at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overrides&apos; ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own report sealed before footage was first released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own report sealed, and no footage released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password given again as a signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password not right.[ {left} left.] Not signed, and nothing was sealed or decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person named as part of an incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person stop report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personnel number, SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy simulated on past views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prior viewing declared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of an entry made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed change of policy withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prosecution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public records request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason given for a call without a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording filed under an incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording sealed, verified and recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings&apos; ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report from another records system entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report in another records system, weaker grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report in draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report marked as one that will not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report returned to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports&apos; ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request of a person in the footage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request to delete an accidental recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request to delete approved; nothing was deleted by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request to view before the report, as it is urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted: you are not on this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned by a supervisor who had viewed the footage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how the person was part of the incident. Nobody was added yet.[ Choose one of these: {choices}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in at least [{least}|a few] letters what you need to find out, so that who answers can decide. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why there is no recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schools hold no footage; it is no part of a student&apos;s record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed after it was due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed before any viewing by its author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed, SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing your own report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds from first draft to sealing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds from the first words to the sealing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sergeant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else who was there has not sealed an account yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone is in danger or a suspect is at large. Named recordings, limited time, always reviewed within 24 h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start time from the file&apos;s date on the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start time from the file&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start time from the recording itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start time not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement to an investigator recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement to an investigator, weaker grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stating the purpose for which you view it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station founded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station&apos;s key recovered from the printed halves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station&apos;s public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stricter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor on scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplement, written after review of recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspect at large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag it first. Tagging works without seeing the footage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagging it, and then sealing your own report of that incident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags confirmed by a supervisor who was not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the disk out of use and call the custodian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking off [category {category}|this category] would open footage of [incident {incident}|this incident] sooner. Nothing was changed. A second person must agree: a supervisor of the unit who was not there can change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of any length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That document is larger than 20 megabytes. Nothing was entered. Export the report without its attachments, and enter that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That document is not a PDF. Nothing was entered. Export the report from the other records system as a PDF, and enter that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a time that can be read. Nothing was changed. Check it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That marker does not stand on this footage, or it was withdrawn. Nothing was changed. Open the page again to see the markers as they are now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That stands beside [incident {incident}|this incident] already. Nothing was changed, and nothing more is needed. Look at the case again if you expected something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author had viewed footage before this was sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author had viewed footage or heard of it before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author had viewed footage under an attestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author&apos;s recordings end before the call was cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author&apos;s recordings reach the end of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call record or a supervisor confirms the tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calls from dispatch cannot be read[ from {file}][: the file has no column {columns}]. Nothing was imported, and what was imported before is as it was. Check that the file is the export from dispatch, and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera gave no time for this recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera that is heard was not recording at this moment. No marker was set. Choose the other camera, or another moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera went away while it was being read. Files already sealed are safe, and the others are still on the camera as they were. Put it back and offload it again; copying goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s clock was ahead: its date is in the future. Times are kept as recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s clock was not set: its date is from before such cameras were made. Times are kept as recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s folder[ {folder}] and the station&apos;s folder lie one inside the other. Nothing was copied or changed. Choose the camera&apos;s own folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cameras&apos; clocks can be believed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of a camera cannot be believed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is not right, so the authenticator app is not set up yet. Nothing was changed. Check the clock of its device, and type the code that it shows now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The custodian marked that report as unobtainable. Nobody else watches in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The custody log breaks[ at entry {subject}]: the hashes over it do not match what was entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The custody log does not hold the printed head[ over {size} entries]: it was changed, or it is an older copy. Nothing was written or overwritten. Check first that the code is typed as it was printed; if it is, take the disk out of use and call the custodian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The custody log does not hold the printed head[ over {subject} entries]. It was changed, or it is an older copy. Check first that the code is typed as it was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The custody log does not match its head[ over {subject} entries]: an entry was changed, added or removed, or the head was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The custody log does not match what was entered. Nothing was overwritten. Take the disk out of use and call the custodian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The custody log ends too early[: only {subject} entries are left]. Later ones were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The custody log extends the head that the keychain keeps, so there is nothing to accept. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The custody log has no [entry {entry}|such entry]: it holds entries from 0 to [{last}|the newest]. Nothing was written. Check the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The custody log names [{subject}|a recording, report or override], which is missing from the records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The custody log was forked: its first [{subject} |]entries are other ones than those that the keychain remembers. It was rewritten, or an older copy was put back and used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The custody log was rolled back to an older copy: the keychain remembers [{subject} entries|more entries] and this log has fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of this change has passed without an agreement, so it never takes effect. Nothing was changed. An administrator can propose it again for a later date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed while it was being read[: {detail}]. No copy of it was kept, and it is still on the camera. Do not clear the camera. See that it is not recording, and offload it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. It is kept and sealed as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a video. It is kept and sealed as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of signed heads beside this log is not one, or it is damaged. Nothing was changed. Check the file, or ask for a new export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filled-in form[ {file}] cannot be read[: {detail}]. The report is not sealed, and the form is as you left it. Correct it, or begin with a new empty form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form that its category asks for by now is still owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this account holds no key for this station. Nothing was lost: everything stays sealed as it is. Sign in to the machine with the account that keeps the key, or recover it with the two printed halves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log against the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log extends the newest head that this account&apos;s keychain keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is an older copy than this account&apos;s keychain remembers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is another one than this account&apos;s keychain remembers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log says that you have viewed footage of [incident {incident}|this incident], and the declaration says that you have not. Nothing was sealed, and what you wrote is as you left it. Choose the declaration that says what you viewed, and seal it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new password is the one that you have now. Nothing was changed. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new password is too short[: it needs at least {least} characters]. It was not set. Choose a longer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of a report in another records system has 1 to 40 letters, digits or signs, in one line. Nothing was entered. Type it as the other system shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The officer who wore the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the program that seals files stopped before it was done. No half copy counts, and the original is still on the camera. Do not clear the camera. Offload it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The playback library (libVLC) is missing from this terminal or can&apos;t be loaded. Nothing was lost, and stills can still be taken. Ask an administrator to install it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy accepts no attestation for [incident {incident}|this incident][ (category {category})]. Nothing was sealed. Write a report instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy does not let your role[, {role},] take stills. No picture was made. Ask someone whose role may, if you need one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy in force for these recordings allows no override of that length. Nothing was sent. [Choose one of these lengths, in minutes: {choices}.|Write your report: it opens the footage to you.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy opens footage to those who were there by a sealed report only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient has not signed that no face recognition will be run on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording has no picture[ at {at} seconds| at that time]. No still was made. Choose a time between its start and its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is not sealed yet: some answers are missing or do not fit. What you wrote is as you left it.[ Go through these: {fields}.] Then seal it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed copy does not match what was read from the camera[: {detail}]. The copy does not count, and the original is still on the camera. Do not clear the camera. Offload it again; if this comes back, take the disk out of use and call the custodian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed file of [recording {recording}|this recording] is missing from the vault. Nothing was overwritten. Take the disk out of use and call the custodian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed file of [recording {subject}|a recording] is missing from the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of the custody log&apos;s head[ over {subject} entries] is not this station&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The station is busy: another program is working on it. Nothing was lost, and nothing was saved halfway. Wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The station is made and nothing is missing, but this terminal could not note[ in {file}] where it lies. Start Firsthand with --station and its folder, or ask an administrator to check the rights to that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The station was last used by a newer version of Firsthand[ ({file})| ({path})| ({station})]. It was not opened, and nothing was changed. Use the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The station&apos;s records are damaged[: page {page}][ of {path}]. Nothing was changed or overwritten. Take the disk out of use and call the custodian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The station&apos;s records are damaged[: {subject}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The station[ in {station}] cannot be read with the rights of this account. Nothing was changed. Ask an administrator to check the rights to its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tags of [incident {incident}|this incident] are not confirmed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tags of [incident {incident}|this incident] can no longer be taken back. Nothing was changed. That works for 30 seconds, for who set them, until a report is sealed. Change the tags instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tags of [incident {incident}|this incident] were changed while you looked at them. Nothing was confirmed. Look at them as they are now, and confirm them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two halves do not open this station[: {fault}]. Nothing was changed. Use the two halves that were printed when this station was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video cannot be decoded here. It is kept and sealed as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video is cut off before its end. All that the camera held is kept and sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work of your role does not need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a station already[ in {folder}| at {path}| in {station}]. It was left as it is. Choose another folder for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no doubt about the camera&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the station&apos;s disk, so nothing more is copied or saved. What was sealed before is safe, and originals stay on the cameras. Call the custodian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen here, so no window can be shown. Nothing was changed. Sit down at the terminal itself, or use the commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sealed report[ by Officer {badge}] of [incident {incident}|this incident] that you may read now. Nothing was changed. Compare once it is sealed, or name another officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no station [in {station}|at {path}|here], or its disk is not connected. Nothing was changed. Check the folder&apos;s name and the disk, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little room for a station[ in {station}][: {free} GB are free, and at least {least} GB are needed]. Nothing was made. Choose a folder on a larger disk, or make room there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words describe the texts. They say nothing about the writer. Memory and video often differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is locked[ until {until}] after too many tries. An administrator can unlock it before that. Cameras can still be docked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account&apos;s keychain keeps no earlier head of the log, as after a recovery on a new machine: an older copy of everything would show against a printed code alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to [unit {unit}|another unit], not to yours. Nothing was changed. Ask a supervisor of that unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change of policy was answered already. Nothing was changed. Look at the policy in force; an administrator can propose another change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This footage is locked to you. Nothing was shown or written. Ask why it is locked to see what opens it and who can do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form is for [incident {incident}|another incident][, not for {wanted}]. Nothing was sealed, and the form is as you left it. Choose the form of the incident that you want to report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form is for another kind of report[: it says {form}, and {wanted} is needed]. Nothing was sealed, and the form is as you left it. Use the form of the kind that you want to seal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine offers no keychain to keep the station&apos;s key in[ (found: {backend})]. Firsthand puts the key nowhere else. Nothing was changed. Use an account with Windows Credential Locker, the macOS keychain or a Secret Service keyring; to try the program out, make a demonstration station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine&apos;s clock was found set back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This marker was set by [badge {badge}|somebody else]. Nothing was changed. Set one of your own beside it if you see it otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has an account already[: badge {badge}]. Nobody was added. Disable that account first, or check the personnel number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recording is not part of an incident yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recording was not drawn for an audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This station&apos;s custody log is another one than the keychain remembers[ over {size} entries]: it was rewritten, or an older copy was put back and used. Nothing was lost or overwritten. Reading and verifying work; footage and the sealing of reports wait. Call the custodian, who brings the right copy back, or accepts this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This station&apos;s records are an older copy: the keychain remembers a custody log of [{size} entries|more entries]. Nothing was lost or overwritten. Reading and verifying work; footage and the sealing of reports wait. Call the custodian, who brings the newest copy back, or accepts this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tombstones, SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed at this terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use-of-force report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video that can be played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewed before report, under an override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewed before report, under an override.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting never does. There is no timer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for a commander</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was justified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was refused, would have been open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was released, would have been locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was viewed under attestation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What keeps the records from being changed is missing or altered[: {guard}]. Nothing was changed or overwritten. Take the disk out of use and call the custodian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed is not what the papers must say. No station was made yet. Compare the marked groups with the paper; where the paper is wrong, go back, and print or write it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would have locked it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever keeps the system running does not need to see what it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it cannot wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is filed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why recording stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of a marker changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wore a camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written at a usual pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are a system administrator: administrators cannot play footage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are added to the incident, and seal your own report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are assigned to the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not assigned to the case of [incident {incident}|this incident]. Nothing was changed. A commander of its unit can assign you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not listed as part of [incident {incident}|this incident].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not listed as part of [incident {incident}|this incident]. Nothing was changed. If you were there, ask someone who is part of it, or a supervisor of its unit, to add you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out. What you saved is kept. Sign in again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can have a certificate of [incident {incident}|this incident] about yourself only. Nothing was issued. A supervisor of the unit who was not there, a custodian or an auditor can have one about others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You give your reason for viewing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have answered [override {override}|this request] already; each supervisor answers once. Nothing was changed. If a second grant is missing, ask another supervisor for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You seal your own report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were there, so you cannot decide anything about [incident {incident}|this incident]. Nothing was decided. Somebody of the same role who was not there can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were there: footage of [incident {incident}|this incident] stays locked until your own report is sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You write what you remember first. Then you watch. That way your report is your own account, and nobody can say the video wrote it. The lock covers everyone who was there. It does not mean you did anything wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You write what you remember first. Then you watch. The lock covers everyone who was there. It does not mean you did anything wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your access to [recording {recording}|this recording] has ended. Nothing was lost, and what you viewed is on record. Open it again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your attestation for [incident {incident}|this incident] ends the duty to write. It does not open footage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own report is not what this footage waits for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password was set by someone else. Choose your own first; then you can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your report for [incident {incident}|this incident] is not sealed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your report for [incident {incident}|this incident] is sealed already, and nobody can change it. What you want to add goes in a supplement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not include playing footage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role signs in with a code as well. Set up your authenticator app first; then you can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role views footage of the cases that it is assigned to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role[, {role},] does not include the right to [{right}|do this]. Nothing was changed. Ask someone whose role includes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[&quot;{badge}&quot;|That] is not a badge number. A badge number has 1 to 16 letters, digits or hyphens. Check it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[&quot;{camera}&quot;|That] is not a camera number. It has 1 to 64 letters, digits, spaces, dots, hyphens or underscores, and begins with a letter or digit. Nothing was copied or changed. Check the number, or the name of the camera&apos;s folder or card, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[&quot;{code}&quot;|That] is not a known code. Nothing was changed.[ Choose one of these: {choices}.| Choose one from the list.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[&quot;{code}&quot;|That] is not a printed head code. It is a number and four groups of four letters or digits, with hyphens between them. Type it as it was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[&quot;{person}&quot;|That] is not a personnel number. A personnel number has 1 to 32 letters, digits or hyphens. Nobody was added. Check it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[&quot;{value}&quot;|That] is not written as [{title}|this number] is. Nothing was saved.[ It looks like {example}.] Check it and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Badge {badge}|That badge] is already known at this station. Nothing was changed. Check the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Badge {badge}|That badge] is not known at this station. Nothing was changed. Check the number, or ask an administrator to add the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Badge {badge}|This person] cannot answer a request for an override here[, because this person {bar}]. Nothing was changed. Ask a supervisor of the incident&apos;s unit who was not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Badge {badge}|This person] cannot look back at [override {override}|this override][, because this person {bar}]. Nothing was changed. A commander of the incident&apos;s unit or an auditor who neither asked nor granted can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Badge {badge}|This person] is the last administrator of the station, so the account stays as it is. Add another administrator first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Badge {officer}|That person] cannot be given a case: cases go to investigators, internal affairs and records, and to no disabled account. Nothing was assigned. Choose somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Badge {officer}|That person] has given an account of [incident {incident}|this incident] already. Nothing was changed. What comes later goes in a supplement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Badge {officer}|That person] has not given an account of [incident {incident}|this incident] yet. Nothing was released. Release it after the report is sealed or the statement is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Badge {officer}|That person] has viewed footage of [incident {incident}|this incident], so an account from elsewhere can no longer stand as a first one. Nothing was entered. Write a report here that declares what was viewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Badge {officer}|That person] is not listed as part of [incident {incident}|this incident]. Nothing was changed. Check the badge number, or have the person added first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Badge {officer}|That person] was part of [incident {incident}|this incident], so its case cannot go there. Nothing was assigned. Choose somebody who was not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Call {event}|That call] does not list you. Nothing was saved. Check its number, or ask whoever imports the calls to correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Camera {camera}|This camera] is assigned to someone other than [badge {wearer}|this wearer]. Nothing was copied, and everything is still on the camera. Sign in to offload it for this wearer; both then count as its wearers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Camera {camera}|This camera] is not assigned to anyone yet. Nothing was copied, and everything is still on the camera. Sign in to offload it, or have it assigned first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Category {category}|This category] is set by a supervisor only. Nothing was saved. Choose another, or ask your supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Entry {subject}|An entry] of the custody log is not in its place: entries around it were added, moved or removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Entry {subject}|An entry] of the custody log was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Entry {subject}|An entry] of the custody log was missing from the list of what happened to its recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Half {half}|One of the printed halves] cannot be read[: {fault}]. Nothing was changed. Compare it with the print, letter by letter, and type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Incident {incident}|That incident] is not known at this station. Nothing was changed. Check its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Incident {incident}|This incident] asks for another form[: {form}][ (category {category})]. Nothing was sealed, and what you wrote is kept. Write it on that form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Incident {incident}|This incident] belongs to another unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Incident {incident}|This incident] has become a critical one since the override was asked for, and there two supervisors must grant it. Nothing was granted. Refuse it, and have it asked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Incident {incident}|This incident] is not critical, so no release is needed. Nothing was changed. Each officer&apos;s own report opens its footage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Line {line}|A line] of the calls from dispatch cannot be used[: {column} says &quot;{value}&quot;, which does not fit|: {column} is empty]. Nothing was imported, and what was imported before is as it was. Correct the line and import the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Line {line}|A line] of this file is not what an exported custody log holds. Check that it is the right file. If it is, do not rely on it: ask the custodian for a new export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Override {override}|That override] is not known at this station. Nothing was changed. Check its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Override {override}|This override] can be ended by who asked for it and by who granted it. Nothing was changed. Ask one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Override {override}|This override] is not one to look back at: it was not granted, or it is still in force. Nothing was changed. Look at it again when it is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Override {override}|This override] is over already. Nothing was changed, and nothing more is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Override {override}|This override] was looked back at already, and the first review stands. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Override {override}|This request] takes no more answers: it was refused, granted or ended before. Nothing was changed. Look at it again to see how it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Override {override}|Your earlier request] for [incident {incident}|this incident] is not over yet. Nothing was sent. Wait for its answer, or end it and ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Override {subject}|An override] is not what the custody log says was asked for, answered, ended or looked back at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Override {subject}|An override], or an answer to it, stands in no entry of the custody log: it was not asked for, granted, ended or looked back at as the records say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Record {subject}|A record] is not what the custody log says was sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Record {subject}|A record] stands in no entry of the custody log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Recording {recording}|That recording] is not known at this station. Nothing was changed. Check it against the list of your recordings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Recording {recording}|That recording] is not part of [incident {incident}|this incident]. Nothing was sent. Choose among the incident&apos;s own recordings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Recording {recording}|This recording] is already part of this incident. Nothing was changed, and nothing more is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Recording {recording}|This recording] no longer matches its seal[: {reason}]. Nothing of it is shown, and nothing was overwritten. Take the disk out of use and call the custodian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Recording {recording}|This recording] was not worn by you. Nothing was changed. It can be filed by the officer who wore the camera, by its call from dispatch, or by a supervisor of its unit who was not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Recording {subject}|A recording] no longer matches its seal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Report {report}|That report] is not known at this station. Nothing was changed. Check its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Report {subject}|A report] no longer matches its seal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[The account of badge {badge}|This account] is disabled. What was recorded and written under it is kept. Ask an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[The file {file}|A file] does not belong to this station, or it was changed. It was not used, and nothing was overwritten. Take the disk out of use and call the custodian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[The file {subject}|A file] in the vault is no recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[The folder {folder}|That folder] is not there. Nothing was copied or changed. Check that the camera is docked, and check the folder&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[The folder {folder}|The camera&apos;s folder] holds no files. Nothing was copied. Check that it is the camera&apos;s folder. If the camera should hold recordings, set it aside and tell a sergeant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[The folder {station}|That folder] holds something already, so no station was made there. Nothing in it was changed. Choose an empty folder or a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[The folder {station}|That folder] lies on a network share. Nothing was made. A station belongs on a disk of this machine: whoever runs the share can copy or remove it, and offload stops whenever the network does. Choose another folder, or say that the share is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[The key in {file}|The key] was refused. The key of a demonstration serves that demonstration alone, and a real station never takes one. Nothing was opened or changed. If this is a real station, call the custodian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[The policy {policy}|That policy] is the one in force at that date already. Nothing was proposed, and nothing more is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[The policy {policy}|That policy] locks nothing, and is chosen when a station is created or never. Nothing was changed. Choose another policy, or simulate this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[The program&apos;s data file {file}|A data file of the program] cannot be used[: line {line}][, {key}][: {detail}]. Nothing was lost. Correct the file, or put back the one that came with the program, and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{file}|That document] cannot be read. Nothing was entered. Check that the file is there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{file}|That file] could not be written. Nothing was left there half written. Choose a folder that is there, that you may write to, and that has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{file}|That file] is already there. It was left as it is, and nothing was written. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{file}|That file] would lie inside the station&apos;s own folder. Nothing was written. Choose a place outside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{folder}|It] could not be read[ ({detail})]. What is on the camera was left as it is. Do not clear the camera. Dock it again; if that does not help, set it aside and call the custodian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record names another that is not there ({rest})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept a custody log that does not extend the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrators never play footage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agree to a change of policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an attestation opens nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another kind of answer is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another&apos;s footage, own report not sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer a request for an override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approve or return reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for an override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assign cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assign investigators to cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at 0.25 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at 0.5 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at 2 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at 4 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at 8 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at a speed that was not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at normal speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs to another unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirm tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the investigator alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>granted it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a role without that right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has an account that is disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held for the investigator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import calls from dispatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incident of another unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not on this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not begin as a printed half does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a letter that no printed half has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters are missing, or there are too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manage accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark a report as unobtainable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a few more words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no purpose on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a field of this form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not drawn for an audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not filled in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not one of the choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not part of an incident yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not part of the incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offload a camera for this wearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one letter is mistyped, or two groups changed places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own report not sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>play footage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>playing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>propose a change of policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the custody log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the log of a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>release critical footage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review overrides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulate a policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standing still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags not confirmed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the guard {rest}, which keeps them from being changed, is missing or altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the role never plays footage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same half was typed twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their structure does not hold together ({rest})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they do not belong together, or to this station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was there, own report not sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write reports of incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} may be attested as non-reportable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} may no longer be attested as non-reportable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: may make stills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: may no longer make stills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: needs an authenticator app to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: no longer needs an authenticator app to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Ctrl Shift S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First goes to the missing field, then asks your password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YesNoField</name>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_DueItem</name>
    <message>
        <source>Give reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call {event}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Lead</name>
    <message>
        <source>Dock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_NumberedGroup</name>
    <message>
        <source>Group {number}: {letters}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Slot</name>
    <message>
        <source>Slot {number}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_StepRow</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

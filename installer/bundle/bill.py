"""The bill of materials, in CycloneDX's JSON: what is shipped, for who must answer for it."""

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import Property
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component as BillComponent
from cyclonedx.model.component import ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from installer.bundle.components import Component
from installer.product import LICENCE, NAME, version

FILE = "firsthand.cdx.json"


def write_bill(program: Path, components: Iterable[Component], system: str) -> Path:
    """Write the bill into a program's folder.

    Raises OSError, ValueError where it doesn't read back as it was written.
    """
    licences = LicenseFactory()
    itself = BillComponent(
        name=NAME,
        version=version(),
        type=ComponentType.APPLICATION,
        bom_ref=NAME,
        licenses=[licences.make_from_string(LICENCE)],
    )
    parts = [_part(each, licences) for each in components]
    bill = Bom(components=parts, serial_number=uuid5(NAMESPACE_URL, f"{NAME}/{version()}/{system}"))
    bill.metadata.component = itself
    bill.metadata.timestamp = datetime.now(UTC)
    bill.metadata.properties.add(Property(name="firsthand:system", value=system))
    bill.register_dependency(itself, parts)
    text = JsonV1Dot6(bill).output_as_string(indent=1)
    read_back = Bom.from_json(json.loads(text))  # type: ignore[attr-defined]  # a decorator adds it
    if read_back != bill:
        raise ValueError("the bill does not read back as it was written")
    place = program / FILE
    place.write_text(text + "\n", "utf-8", newline="\n")
    return place


def _part(component: Component, licences: LicenseFactory) -> BillComponent:
    url = PackageURL(
        type=component.kind,
        namespace="debian" if component.kind == "deb" else None,
        name=component.name,
        version=component.version,
    )
    return BillComponent(
        name=component.name,
        version=component.version,
        type=ComponentType.LIBRARY,
        bom_ref=str(url),
        purl=url,
        licenses=[licences.make_from_string(component.licence)] if component.licence else [],
        properties=[
            Property(name="firsthand:wheel-sha256", value=each) for each in component.hashes
        ],
    )

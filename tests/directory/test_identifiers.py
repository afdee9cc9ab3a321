import pytest

from envies_desktop.directory import identifiers as ids


@pytest.mark.parametrize("rna", ["W131000123", "w131 000 123", "W9R1000001", ""])
def test_rna_accepted(rna):
    assert ids.rna_warnings(rna) == []


@pytest.mark.parametrize("rna", ["W13100012", "131000123", "WA31000123", "W9R100000"])
def test_rna_odd(rna):
    assert ids.rna_warnings(rna) == ["rna-shape"]


def test_siret_luhn():
    assert ids.siret_warnings("732 829 320 00074") == []
    assert ids.siret_warnings("73282932000075") == ["siret-key"]
    assert ids.siret_warnings("7328293200007") == ["siret-length"]
    assert ids.siret_warnings("٧٣٢٨٢٩٣٢٠٠٠٠٧٤") == ["siret-length"]


def test_siret_of_demo_companies():
    assert ids.siret_warnings("99999000500012", "999990005") == []


def test_siret_la_poste():
    assert ids.siret_warnings("35600000000048") == []  # head office follows Luhn
    assert ids.siret_warnings("35600000049837") == []  # a branch: the sum of digits is a multiple of 5
    assert ids.siret_warnings("35600000049838") == ["siret-key"]


def test_siret_ruined_by_a_spreadsheet():
    assert ids.siret_warnings("4,93E+13") == ["siret-scientific"]
    assert ids.siret_warnings("7.32829E+13") == ["siret-scientific"]
    assert ids.siren_warnings("7,33E+08") == ["siren-scientific"]
    assert ids.normal_siret("73282932000074.0") == "73282932000074"


def test_siret_of_another_company():
    assert ids.siret_warnings("73282932000074", "999990005") == ["siret-siren"]


def test_leading_zeros_are_kept():
    assert ids.normal_siret("005 520 135 00015") == "00552013500015"


def test_naf():
    assert [ids.normal_naf(t) for t in ("4721z", "47.21 Z", "47.21Z", "")] == ["47.21Z"] * 3 + [""]
    assert ids.naf_warnings("4721Z") == []
    assert ids.naf_warnings("4721") == ["naf-shape"]


def test_insee_and_postcode():
    assert ids.insee_warnings("13001") + ids.insee_warnings("2A004") + ids.insee_warnings("") == []
    assert ids.insee_warnings("2C004") == ["insee-shape"]
    assert ids.postcode_warnings("13 100") == []
    assert ids.postcode_warnings("1310") == ["postcode-shape"]


def test_vat_number():
    assert ids.vat_number("732 829 320") == "FR44732829320"
    assert ids.vat_number("73282932") == ""


def test_organisation_warnings_name_their_field():
    found = ids.organisation_warnings(rna="13", siret="73282932000075", naf="47.21Z")
    assert found == {"rna": ["rna-shape"], "siret": ["siret-key"]}

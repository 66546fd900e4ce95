"""Finds the time zone that words mean: an IANA name, a city, a country with one zone.

An offset ("UTC+2", "EST") is no zone: it doesn't know when the clocks change.
"""

import re

from coaching.regexes import regex
from coaching.schedule import zone_named
from coaching.text import fold

_REGIONS = (
    "Europe", "America", "Asia", "Africa", "Australia", "Pacific", "Atlantic", "Indian", "Arctic",
    "America/Argentina", "America/Indiana", "America/Kentucky", "America/North_Dakota", "Antarctica",
)  # fmt: skip
_OFFSET = regex(
    r"(?:utc|gmt|z)? ?[+-] ?\d{1,2}(?::?\d\d)?(?: ?h(?:ours?)?)?|etc/.*|\d{1,2}(?: hours?)? (?:ahead|behind)\b.*"
    r"|[ecmpah][sd]t|akst|akdt|bst|ist|jst|kst|cet|cest|eet|eest|wet|west|msk|aest|aedt|acst|awst|nzst|nzdt|sgt|hkt|pht|wib|brt|art|sast|wat|eat|cat|mst7mdt|est5edt|cst6cdt|pst8pdt"
)
_SMALL = frozenset("of es au".split())
_ALSO = {
    zone: places.split(", ")
    for zone, places in {
        "America/New_York": "eastern, eastern time, us eastern, et, boston, washington, washington dc, philadelphia, miami, atlanta, nyc, new york city, orlando, pittsburgh, charlotte, brooklyn, baltimore",
        "America/Chicago": "central, central time, us central, ct, houston, dallas, austin, san antonio, minneapolis, new orleans, milwaukee, st louis, nashville, kansas city, memphis",
        "America/Denver": "mountain, mountain time, us mountain, mt, salt lake city, albuquerque, boulder",
        "America/Los_Angeles": "pacific, pacific time, us pacific, pt, la, san francisco, sf, seattle, portland, san diego, las vegas, oakland, san jose, sacramento, silicon valley",
        "America/Toronto": "ottawa, montreal, montréal, quebec", "America/Edmonton": "calgary",
        "Pacific/Honolulu": "hawaii", "America/Sao_Paulo": "são paulo, rio, rio de janeiro, brasilia, brasília",
        "America/Bogota": "bogotá, colombia, medellin, medellín", "America/Mexico_City": "mexico, guadalajara",
        "America/Argentina/Buenos_Aires": "argentina", "America/Santiago": "chile", "America/Lima": "peru",
        "Europe/London": "uk, england, britain, united kingdom, scotland, wales, manchester, edinburgh, glasgow, birmingham, bristol, liverpool, leeds, cardiff, oxford, cambridge",
        "Europe/Dublin": "ireland, cork, galway", "Europe/Lisbon": "portugal, lisboa, porto",
        "Europe/Berlin": "germany, deutschland, munich, münchen, hamburg, cologne, köln, frankfurt, stuttgart, düsseldorf, leipzig, dresden, hannover, nuremberg, bonn, bremen",
        "Europe/Paris": "france, lyon, marseille, toulouse, bordeaux, nice, lille, nantes, strasbourg",
        "Europe/Madrid": "spain, barcelona, valencia, seville, sevilla, bilbao, malaga, málaga",
        "Europe/Rome": "italy, milan, milano, roma, naples, turin, florence, bologna",
        "Europe/Zurich": "switzerland, zürich, geneva, genf, genève, basel, bern, lausanne",
        "Europe/Vienna": "austria, wien, graz, salzburg, innsbruck, linz",
        "Europe/Amsterdam": "netherlands, holland, rotterdam, the hague, utrecht, eindhoven",
        "Europe/Brussels": "belgium, antwerp, ghent", "Europe/Warsaw": "poland, krakow, kraków, gdansk, wroclaw",
        "Europe/Prague": "czechia, czech republic, brno", "Europe/Stockholm": "sweden, gothenburg, malmö",
        "Europe/Oslo": "norway, bergen", "Europe/Copenhagen": "denmark, aarhus", "Europe/Helsinki": "finland",
        "Europe/Athens": "greece, thessaloniki", "Europe/Budapest": "hungary", "Europe/Bucharest": "romania, cluj",
        "Europe/Kyiv": "ukraine, lviv, odesa, kiev", "Europe/Istanbul": "turkey, ankara, izmir",
        "Asia/Kolkata": "india, mumbai, delhi, new delhi, bangalore, bengaluru, hyderabad, chennai, pune",
        "Asia/Tokyo": "japan, osaka, kyoto", "Asia/Seoul": "korea, south korea, busan",
        "Asia/Shanghai": "china, beijing, shenzhen, guangzhou, chengdu", "Asia/Ho_Chi_Minh": "vietnam, hanoi, saigon",
        "Asia/Jerusalem": "israel, tel aviv, haifa", "Asia/Dubai": "uae, abu dhabi", "Asia/Karachi": "pakistan, lahore, islamabad",
        "Asia/Manila": "philippines, cebu", "Asia/Bangkok": "thailand, chiang mai", "Asia/Singapore": "sg",
        "Asia/Tehran": "iran", "Asia/Dhaka": "bangladesh", "Asia/Kathmandu": "nepal",
        "Australia/Sydney": "canberra, new south wales", "Australia/Brisbane": "gold coast",
        "Pacific/Auckland": "new zealand, wellington, christchurch",
        "Africa/Lagos": "nigeria, abuja", "Africa/Nairobi": "kenya", "Africa/Cairo": "egypt", "Africa/Accra": "ghana",
        "Africa/Johannesburg": "south africa, cape town, pretoria, durban", "Africa/Casablanca": "morocco, rabat",
        "UTC": "utc, gmt, zulu, universal time",
    }.items()
}  # fmt: skip
_PLACES = {place: zone for zone, places in _ALSO.items() for place in places}


def is_offset(words: str) -> bool:
    """Whether words give an offset or an abbreviation instead of a place."""
    return _OFFSET.fullmatch(fold(words).strip(" .")) is not None


def zone_of(words: str) -> str | None:
    """Return the IANA name of the zone that words mean; None if no place of that name has one."""
    plain = " ".join(re.sub(r"[,_]", " ", fold(words)).strip(" .").split())
    if plain in _PLACES:
        return _PLACES[plain]
    if not plain or is_offset(plain) or not re.fullmatch(r"[a-z][a-z' /-]{2,40}", plain):
        return None
    written = _as_written(plain)
    tried = [written] if "/" in written else [f"{region}/{written}" for region in _REGIONS]
    return next((name for name in tried if zone_named(name) is not None), None)


def _as_written(plain: str) -> str:
    """Return a folded name as the database writes it: "america/new york" as "America/New_York"."""
    return re.sub(r"[a-z]+", lambda word: _capital(word.group()), plain).replace(" ", "_")


def _capital(word: str) -> str:
    return word if word in _SMALL else word.capitalize()

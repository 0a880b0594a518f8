import type { Translation } from "@trama/kernel";
import type { messages as it } from "./messages.it.js";

export const messages: Translation<typeof it> = {
  "src.seed": "the territory's documents",
  "src.public": "a public source",
  "src.registry": "an official register",
  "src.inferred": "inferred, to be confirmed",
  "src.unverified": "to be verified",
  "src.territory": "declared by the territory",
  "src.invented": "invented for the demonstration",
  "areaKind.ambito": "Whole territory",
  "areaKind.district": "District",
  "areaKind.municipality": "Municipality",
  "gender.m": "masculine",
  "gender.f": "feminine",
  "value.yes": "yes",
  "value.no": "no",
  "issue.istat": "Not an ISTAT code: six digits are needed, the first three from 001 to 111.",
  "mail.alreadySent": "This message has left already.",
  "issue.duplicate": "Repeated value: {{value}}.",
  "issue.unknownMunicipality": "The ISTAT code {{istat}} is not among the territory's municipalities.",
  "issue.areaMunicipalities":
    "An area of kind ambito lists no municipality (it has them all), a district at least one, a municipality exactly one.",
  "issue.accent":
    "With white text the contrast is {{ratio, number}} : 1, and 4.5 : 1 is needed. The nearest colour that will do is {{nearest}}.",
  "mark.dark.plate": "On a light plate",
  "mark.dark.bare": "As it is",
  "mark.told.svg": "SVG drawing ({{weight, number}} kB)",
  "mark.told.png": "PNG picture ({{weight, number}} kB)",
  "mark.kind": "It is neither an SVG drawing nor a PNG picture: choose a file of one of these two kinds.",
  "mark.heavy": "It weighs {{weight, number}} kB and may weigh {{limit, number}}: export it smaller or simpler.",
  "mark.long": "It is too long: one side can be at most {{longest, number}} times the other.",
  "mark.unclean": "The picture is not written as Trama keeps it: load it from the screen of the mark.",
  "mark.syntax": "The SVG file is not well written at line {{line, number}}: try to export it again.",
  "mark.entities": "The SVG file defines entities in its DOCTYPE, which is not allowed here: export it as “plain SVG”.",
  "mark.cdata":
    "The SVG file holds a CDATA block, most often a style or a script, which is not allowed here: export it as “plain SVG”.",
  "mark.notSvg": "The file begins with <{{element}}> and not with an <svg> drawing.",
  "mark.element":
    "The drawing holds <{{element}}>, which a mark may not: shapes, colours and gradients are all it needs.",
  "mark.text":
    "The drawing holds text (<{{element}}>), which changes with the fonts of whoever looks: convert text to paths and export again.",
  "mark.styleSheet": "The drawing holds a style sheet (<style>): export it with “presentation attributes”.",
  "mark.embedded": "The drawing holds an embedded picture (<image>): load that one as a PNG, or trace it.",
  "mark.words": "There are stray words in the drawing: export it again as “plain SVG”.",
  "mark.attribute":
    "In the drawing, <{{element}}> uses “{{attribute}}”, which a mark may not: no links, scripts, animations or filters.",
  "mark.value": "In the drawing, <{{element}}> has “{{attribute}}” = “{{value}}”, which cannot be used.",
  "mark.noSize": "The drawing does not say how large it is: it needs a viewBox, or width and height in pixels.",
  "mark.complex": "The drawing is too complicated for a mark: simplify its shapes and export again.",
  "mark.nothing": "There is no shape to be seen in the file.",
  "mark.pngDamaged": "The PNG file is damaged: try to export it again.",
  "mark.pngSize":
    "The picture is {{width, number}} × {{height, number}} pixels: its longer side must be between {{smallest, number}} and {{largest, number}}.",
  "issue.timeZone": "Unknown time zone: write for example Europe/Rome.",
  "issue.yaml": "The file is not valid YAML: {{reason}}",
  "issue.alias": "The reference *{{name}} cannot be used: write the value out.",
  "issue.word.malformedToken": "The sign {{token}} is not written as a word of the territory.",
  "issue.word.unknownNoun": "The sign {{token}} names a word that does not exist.",
  "issue.word.unknownForm": "The sign {{token}} asks for a form that does not exist.",
  "issue.word.otherLanguage": "The sign {{token}} uses a form of the other language.",
  "issue.word.missingText": "This form is missing: the sentences that use {{token}} need it.",
  "flag.populationParts":
    "The other municipalities are stated with {{others, number}} residents, but with {{capital, number}} in the capital and {{total, number}} in all they should have {{expected, number}}.",
  "flag.density":
    "The stated density is {{stated, number}} residents per km², but {{people, number}} residents over {{area, number}} km² make {{computed, number}}.",
  "flag.singleParents":
    "The {{count, number}} single-parent households are stated as {{stated, number}}%: they are {{ofHouseholds, number}}% of all households and {{ofHouseholdsWithMinors, number}}% of those with minors.",
  "flag.singleParentsOfAll":
    "The {{count, number}} single-parent households are stated as {{stated, number}}%: they are {{ofHouseholds, number}}% of all households.",
  "flag.genderParts":
    "Males and females sum to {{sum, number}}, but the stated total is {{total, number}} ({{difference, number}}).",
  "flag.ageParts":
    "Minors, adults and elderly sum to {{sum, number}}, but the stated total is {{total, number}} ({{difference, number}}).",
  "flag.areaParts":
    "The areas sum to {{sum, number}} km², but the stated total is {{total, number}} km² ({{difference, number}}).",
  "flag.householdSizes": "The shares of households by size sum to {{sum, number}}% instead of 100%.",
  "flag.municipalityCount": "{{declared, number}} municipalities are declared and {{listed, number}} are listed.",
  "flag.municipalitySources":
    "The sources count the municipalities differently ({{counts}}); {{listed, number}} are listed here. To be confirmed.",
  "flag.municipalitiesUnverified": "No source confirms that these belong to the territory: {{names}}.",
  "flag.plannedRevision":
    "Revision {{number}}, planned from {{day}}, would leave records made since without what they name (reasons: {{reasons, number}}). Make it again before that day.",
  "flag.spellings": "“{{name}}” is also found written as: {{spellings}}. It is the same name.",
  "error.unknownFlag": "This flag is gone: the data changed or were corrected.",
  "error.notAccepted":
    "Nobody has taken note of this flag, or its numbers have changed: it is to be looked at already.",
  "issue.pastRevision": "A revision cannot begin on a day that has passed.",
  "issue.codeKept": "The territory's code stays “{{code}}”: it cannot be changed.",
  "error.unchanged": "The document is the same as the latest revision: there is nothing to change.",
  "error.breaksRecords": "The configuration would leave existing records without what they name.",
  section: "Territory",
  "revision.planned": "Planned",
  "revision.inForce": "In force",
  "revision.past": "Past",
  "revision.withdrawn": "Overtaken before it began",
  "list.flag": "Flag",
  "list.severity": "Severity",
  "list.note": "Note",
  "list.acceptedBy": "Noted by",
  "list.acceptedOn": "Noted on",
  "severity.info": "Good to know",
  "severity.warning": "To check",
  "severity.error": "Contradiction",
};

import type { Translation } from "@trama/kernel";
import type { messages as it } from "./messages.it";

export const messages: Translation<typeof it> = {
  "settings.notChosen": "not stated",
  "settings.nothingToChoose": "There is nothing to choose from yet.",
  "settings.codeAndSource": "Code, source and note",
  "settings.source": "Source and note",
  "settings.unnamed": "Without a name ({{number}})",
  "settings.incomplete": "to be completed",
  "settings.count_zero": "none",
  "settings.count_one": "{{count}} listed",
  "settings.count_other": "{{count}} listed",
  "settings.addTo": "Add: {{list}}",
  "settings.palette": "{{label}}: from the palette",
  "settings.contrast.light": "White text: {{ratio}} : 1, enough",
  "settings.contrast.nearest": "With {{colour}}: {{ratio}} : 1, enough",
  "settings.contrast.dark": "On dark screens, {{colour}}: {{ratio}} : 1, enough",
  "settings.contrast.take": "Use {{colour}}",
  "settings.mark.choose": "Choose the mark",
  "settings.mark.replace": "Choose another picture",
  "settings.mark.hint":
    "Choose the file, or drop it here: SVG or PNG, 48 kB at most. Of an SVG only the drawing is kept; of a PNG, date, place and every other note are dropped.",
  "settings.mark.refused": "{{file}} cannot be the mark",
  "settings.mark.unreadable": "This browser cannot draw the picture: try to export it again.",
  "settings.mark.preview": "How the mark will look, on light and on dark",
  "settings.mark.lostOnLight": "On white the mark can hardly be seen",
  "settings.mark.lostOnLightHint": "The head of the site is white: load the version in colour, or a darker one.",
  "settings.mark.lostOnDark": "On dark the mark can hardly be seen",
  "settings.mark.usePlate": "Put it on a light plate",
  "settings.mark.remove": "Remove the mark",
  "settings.municipality.hint":
    "Write the first letters and choose: the codes come by themselves, from the list of ISTAT.",
  "settings.systems.new": "Rules for another area",
  "settings.systems.newName": "What they are called",
  "settings.systems.newHint": "They begin as the first ones: then choose the area and change what is needed.",
  "settings.systems.remove": "Remove these rules",
  "settings.upload.open": "Load a file",
  "settings.upload.title": "A configuration from a file",
  "settings.upload.file": "File of the configuration",
  "settings.upload.hint":
    "A YAML file, like the one that is downloaded here. What changes is shown before it is saved: nothing happens until then.",
  "settings.upload.refused_one": "{{file}} cannot be used: {{count}} thing is wrong",
  "settings.upload.refused_other": "{{file}} cannot be used: {{count}} things are wrong",
  "settings.upload.place": "Line {{line}}, column {{column}}:",
  "settings.all": "What can be changed",
  "settings.lead.identity": "Its name, its contacts, its mark, its colour with the proof of contrast.",
  "settings.part.municipalities": "Municipalities",
  "settings.lead.municipalities":
    "The municipalities of the territory, with ISTAT code, inhabitants by year and the source of each figure.",
  "settings.part.areas": "Areas",
  "settings.lead.areas":
    "The whole territory, its districts, groups of municipalities: each area may have rules and closures of its own.",
  "settings.part.population": "Declared population",
  "settings.lead.population":
    "The figures as documents state them. What does not add up becomes a flag: nothing repairs it by itself.",
  "settings.part.context": "Plans and context",
  "settings.lead.context": "Development plans and facts of the territory, with their source.",
  "settings.part.bodies": "{body:Many} and counted roles",
  "settings.lead.bodies": "What documents speak of: who sits and who works, by role and number, never by name.",
  "settings.part.closures": "Closures",
  "settings.lead.closures": "August, Christmas, school holidays: on those days recurring {gathering:many} stop.",
  "settings.part.indicators": "What is counted",
  "settings.lead.retention":
    "How long data of people are kept, when a rule is suspended and when discarding must be authorised.",
  "settings.lead.disclosure": "Of how few people a count is kept from those who may not see them one by one.",
  "settings.lead.indicators":
    "The logical framework, the indicators with their versions, the moments at which one stops to look.",
  "settings.record.key": "{{label}}: which one",
  "settings.part.labs": "{lab:Many short}: number and languages",
  "settings.lead.labs":
    "How many {lab:many short} the territory declares, and in which languages families read of them.",
};

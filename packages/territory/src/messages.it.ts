export const messages = {
  "src.seed": "documenti del territorio",
  "src.public": "fonte pubblica",
  "src.registry": "registro ufficiale",
  "src.inferred": "dedotto, da confermare",
  "src.unverified": "da verificare",
  "src.territory": "dichiarato dal territorio",
  "src.invented": "inventato per la dimostrazione",
  "areaKind.ambito": "Ambito",
  "areaKind.district": "Distretto",
  "areaKind.municipality": "Comune",
  "gender.m": "maschile",
  "gender.f": "femminile",
  "value.yes": "sì",
  "value.no": "no",
  "issue.istat": "Non è un codice ISTAT: servono sei cifre, le prime tre da 001 a 111.",
  "mail.alreadySent": "Questo messaggio è già partito.",
  "issue.duplicate": "Valore ripetuto: {{value}}.",
  "issue.unknownMunicipality": "Il codice ISTAT {{istat}} non è fra i Comuni del territorio.",
  "issue.areaMunicipalities":
    "Un'area ambito non elenca Comuni (sono tutti), un distretto ne elenca almeno uno, un'area Comune esattamente uno.",
  "issue.accent":
    "Col testo bianco il contrasto è {{ratio, number}} : 1 e ne serve 4,5 : 1. Il colore più vicino che va bene è {{nearest}}.",
  "mark.dark.plate": "Su una targhetta chiara",
  "mark.dark.bare": "Così com'è",
  "mark.told.svg": "disegno SVG ({{weight, number}} kB)",
  "mark.told.png": "immagine PNG ({{weight, number}} kB)",
  "mark.kind": "Non è un disegno SVG né un'immagine PNG: scegli un file di uno di questi due tipi.",
  "mark.heavy":
    "Pesa {{weight, number}} kB e ne può pesare {{limit, number}}: prova a esportarlo più piccolo o più semplice.",
  "mark.long": "È troppo allungato: un lato può essere al massimo {{longest, number}} volte l'altro.",
  "mark.unclean": "L'immagine non è scritta come la conserva Trama: caricala dalla schermata del marchio.",
  "mark.syntax": "Il file SVG non è scritto bene alla riga {{line, number}}: prova a esportarlo di nuovo.",
  "mark.entities": "Il file SVG definisce delle entità nel DOCTYPE, e qui non si può: esportalo come «SVG semplice».",
  "mark.cdata":
    "Il file SVG contiene un blocco CDATA, di solito uno stile o uno script, e qui non si può: esportalo come «SVG semplice».",
  "mark.notSvg": "Il file comincia con <{{element}}> e non con un disegno <svg>.",
  "mark.element":
    "Il disegno contiene <{{element}}>, e in un marchio non si può: servono solo forme, colori e sfumature.",
  "mark.text":
    "Il disegno contiene del testo (<{{element}}>), che cambia secondo i caratteri di chi guarda: converti il testo in tracciati ed esporta di nuovo.",
  "mark.styleSheet":
    "Il disegno contiene un foglio di stile (<style>): esportalo con gli «attributi di presentazione».",
  "mark.embedded": "Il disegno contiene un'immagine incorporata (<image>): carica quella, come PNG, oppure ricalcala.",
  "mark.words": "Nel disegno ci sono parole fuori posto: prova a esportarlo di nuovo come «SVG semplice».",
  "mark.attribute":
    "Nel disegno <{{element}}> usa «{{attribute}}», e in un marchio non si può: niente collegamenti, script, animazioni o filtri.",
  "mark.value": "Nel disegno <{{element}}> ha «{{attribute}}» = «{{value}}», che non si può usare.",
  "mark.noSize": "Il disegno non dice quanto è grande: gli serve un viewBox, oppure larghezza e altezza in pixel.",
  "mark.complex": "Il disegno è troppo complicato per un marchio: semplifica le forme ed esporta di nuovo.",
  "mark.nothing": "Nel file non c'è nessuna forma da vedere.",
  "mark.pngDamaged": "Il file PNG è rovinato: prova a esportarlo di nuovo.",
  "mark.pngSize":
    "L'immagine è {{width, number}} × {{height, number}} pixel: il lato più lungo deve stare fra {{smallest, number}} e {{largest, number}}.",
  "issue.timeZone": "Fuso orario sconosciuto: scrivi per esempio Europe/Rome.",
  "issue.yaml": "Il file non è YAML valido: {{reason}}",
  "issue.alias": "Il riferimento *{{name}} non si può usare: scrivi il valore per esteso.",
  "issue.word.malformedToken": "Il segno {{token}} non è scritto come una parola del territorio.",
  "issue.word.unknownNoun": "Il segno {{token}} chiama una parola che non esiste.",
  "issue.word.unknownForm": "Il segno {{token}} chiede una forma che non esiste.",
  "issue.word.otherLanguage": "Il segno {{token}} usa una forma dell'altra lingua.",
  "issue.word.missingText": "Manca questa forma: serve alle frasi che usano {{token}}.",
  "flag.populationParts":
    "Gli altri Comuni risultano con {{others, number}} abitanti, ma con {{capital, number}} nel capoluogo e {{total, number}} in tutto dovrebbero averne {{expected, number}}.",
  "flag.density":
    "La densità dichiarata è {{stated, number}} abitanti per km², ma {{people, number}} abitanti su {{area, number}} km² fanno {{computed, number}}.",
  "flag.singleParents":
    "Le {{count, number}} famiglie monogenitoriali sono dichiarate come {{stated, number}}%: sono {{ofHouseholds, number}}% di tutte le famiglie e {{ofHouseholdsWithMinors, number}}% di quelle con minori.",
  "flag.singleParentsOfAll":
    "Le {{count, number}} famiglie monogenitoriali sono dichiarate come {{stated, number}}%: sono {{ofHouseholds, number}}% di tutte le famiglie.",
  "flag.genderParts":
    "Maschi e femmine sommano {{sum, number}}, ma il totale dichiarato è {{total, number}} ({{difference, number}}).",
  "flag.ageParts":
    "Minori, adulti e anziani sommano {{sum, number}}, ma il totale dichiarato è {{total, number}} ({{difference, number}}).",
  "flag.areaParts":
    "Le superfici sommano {{sum, number}} km², ma il totale dichiarato è {{total, number}} km² ({{difference, number}}).",
  "flag.householdSizes": "Le quote di famiglie per numero di componenti sommano {{sum, number}}% invece di 100%.",
  "flag.municipalityCount": "Sono dichiarati {{declared, number}} Comuni e ne risultano {{listed, number}}.",
  "flag.municipalitySources":
    "Le fonti contano i Comuni in modo diverso ({{counts}}); qui ne risultano {{listed, number}}. Da confermare.",
  "flag.municipalitiesUnverified": "Nessuna fonte conferma che facciano parte del territorio: {{names}}.",
  "flag.plannedRevision":
    "La revisione {{number}}, in attesa dal {{day}}, lascerebbe senza appoggio dei dati nati nel frattempo (motivi: {{reasons, number}}). Va rifatta prima di quel giorno.",
  "flag.spellings": "«{{name}}» si trova scritto anche così: {{spellings}}. È lo stesso nome.",
  "error.unknownFlag": "Questa segnalazione non c'è più: i dati sono cambiati o sono stati corretti.",
  "error.notAccepted": "Di questa segnalazione nessuno ha preso atto, o i numeri sono cambiati: è già da guardare.",
  "issue.pastRevision": "Una revisione non può valere da un giorno già passato.",
  "issue.codeKept": "Il codice del territorio resta «{{code}}»: non si può cambiare.",
  "error.unchanged": "Il documento è uguale all'ultima revisione: non c'è nulla da cambiare.",
  "error.breaksRecords": "La configurazione lascerebbe senza appoggio dei dati che ci sono.",
  section: "Territorio",
  "revision.planned": "In attesa",
  "revision.inForce": "In vigore",
  "revision.past": "Passata",
  "revision.withdrawn": "Superata prima di cominciare",
  "list.flag": "Segnalazione",
  "list.severity": "Gravità",
  "list.note": "Nota",
  "list.acceptedBy": "Chi ne ha preso atto",
  "list.acceptedOn": "Preso atto il",
  "severity.info": "Da sapere",
  "severity.warning": "Da controllare",
  "severity.error": "Contraddizione",
} as const;

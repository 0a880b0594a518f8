import type { MeasureWords } from "./measure-words.js";

export const measureWordsIt = {
  size: {
    name: "Dimensione e nodi attivi",
    definition: "Quanti soggetti ci sono e quanti hanno almeno un legame.",
    use: "Per l'ampiezza della rete: sempre, come prima cifra accanto a ogni altra.",
    avoid: "Da sola non dice nulla della forma: una rete può crescere e spezzarsi.",
  },
  degree: {
    name: "Grado e grado medio",
    definition: "Quanti legami ha ogni soggetto; in media, quanti per soggetto.",
    use: "Per dire quanto sono collegati i soggetti, anche fra reti di grandezza diversa.",
    avoid: "Non tiene conto dell'intensità dei legami.",
  },
  density: {
    name: "Densità",
    definition: "Legami presenti su legami possibili.",
    use: "Fra momenti con gli stessi soggetti.",
    avoid: "Scende quando la rete cresce: non confrontare reti di grandezza diversa, mai da sola.",
  },
  strength: {
    name: "Forza",
    definition: "Somma dell'intensità dei legami di un soggetto, o di tutta la rete.",
    use: "Per la tenuta: quanta relazione c'è in tutto, e presso chi.",
    avoid: "Somma molti legami deboli e pochi forti: leggila con il profilo di intensità.",
  },
  intensityProfile: {
    name: "Profilo di intensità",
    definition: "Quota di legami per ogni livello di intensità.",
    use: "Per vedere se i legami si rafforzano o se ne nascono solo di deboli.",
    avoid: "Se la scala delle risposte è cambiata fra due momenti, non confrontare.",
  },
  multiplexity: {
    name: "Molteplicità",
    definition: "Quanti tipi di relazione uniscono le coppie collegate.",
    use: "Relazioni di più tipi reggono meglio quando una finisce.",
    avoid: "Dipende da quanti tipi si sono chiesti: confronta solo rilevazioni con gli stessi.",
  },
  reciprocity: {
    name: "Reciprocità",
    definition: "Quota di legami orientati che sono ricambiati.",
    use: "Quando ciascuno ha dichiarato i propri legami.",
    avoid: "Chi non ha risposto non può ricambiare: usa il gruppo fisso di chi ha risposto.",
  },
  confirmedTies: {
    name: "Legami confermati",
    definition: "Quota di legami dichiarati da entrambe le parti.",
    use: "Per la solidità del dato e della relazione.",
    avoid: "Non vale per legami ricavati dalle presenze, che nessuno ha dichiarato.",
  },
  components: {
    name: "Componenti, isolati, parte principale",
    definition: "I pezzi in cui la rete è divisa; chi non ha legami; quota nel pezzo più grande.",
    use: "Per sapere se una notizia può arrivare a tutti.",
    avoid: "Un solo legame unisce due pezzi: non dice quanto reggono.",
  },
  coreness: {
    name: "Nucleo (k-core)",
    definition: "Il k più alto per cui si sta in una parte dove tutti hanno almeno k legami.",
    use: "Per il cuore che tiene anche se qualcuno lascia.",
    avoid: "È un livello, non un punteggio fine: molti soggetti hanno lo stesso.",
  },
  clustering: {
    name: "Raggruppamento e transitività",
    definition: "Quota di coppie di contatti che sono collegate fra loro.",
    use: "Per quanto la rete è fatta di cerchie che si conoscono.",
    avoid: "Dichiara la regola per chi ha meno di due contatti; nelle proiezioni è alto per costruzione.",
  },
  constraint: {
    name: "Vincolo di Burt",
    definition: "Quanto i contatti di un soggetto sono legati fra loro, così che non può fare da tramite.",
    use: "Per trovare chi unisce ambienti diversi: valori bassi.",
    avoid: "Per chi ha uno o due contatti è alto comunque; non confrontarlo fra gradi molto diversi.",
  },
  effectiveSize: {
    name: "Ampiezza effettiva",
    definition: "Contatti non ridondanti di un soggetto.",
    use: "Accanto al vincolo, in numero di soggetti.",
    avoid: "Non considera l'intensità.",
  },
  centralisation: {
    name: "Centralizzazione",
    definition: "Quanto i legami, o i passaggi, dipendono da un solo soggetto: 1 in una stella.",
    use: "Per il rischio che la rete poggi su uno.",
    avoid: "Due centri forti la abbassano: guarda anche i valori dei singoli.",
  },
  betweenness: {
    name: "Intermediazione",
    definition: "Quante coppie di altri hanno il percorso più breve attraverso il soggetto.",
    use: "Per trovare i passaggi obbligati.",
    avoid: "Un legame mancante nei dati la cambia molto; con intensità diverse usa quella pesata.",
  },
  weightedBetweenness: {
    name: "Intermediazione pesata",
    definition: "Intermediazione in cui i legami intensi sono più corti.",
    use: "Quando i legami hanno un'intensità dichiarata.",
    avoid: "Se l'intensità non misura vicinanza; altri programmi danno valori diversi per errori di arrotondamento.",
  },
  corePeriphery: {
    name: "Centro e periferia",
    definition: "La divisione in un centro molto collegato e una periferia legata solo al centro, e quanto è netta.",
    use: "Per reti con un gruppo promotore.",
    avoid: "Con più gruppi distinti inganna: guarda prima le comunità.",
  },
  distances: {
    name: "Distanze",
    definition: "Passi medi e massimi fra soggetti che si raggiungono.",
    use: "Per quanto è lunga la strada di un'informazione.",
    avoid: "Conta solo chi si raggiunge: una rete spezzata può sembrare vicina.",
  },
  algebraicConnectivity: {
    name: "Connettività algebrica",
    definition: "Quanto è difficile tagliare la rete in due: 0 se è già divisa.",
    use: "Per la tenuta di una rete unita.",
    avoid: "Cresce con il numero di soggetti e di legami: fra reti simili soltanto.",
  },
  triadCensus: {
    name: "Censimento delle terne",
    definition: "Quante terne di soggetti per ognuna delle sedici forme possibili.",
    use: "Per studi su reti orientate.",
    avoid: "Non è una cifra da rapporto: va confrontata con un modello.",
  },
  brokerage: {
    name: "Ruoli di mediazione",
    definition:
      "Terne aperte in cui il soggetto sta in mezzo, secondo i gruppi dei tre: coordinatore, consulente, rappresentante, custode, raccordo.",
    use: "Per vedere chi porta relazioni fra territori o fra tipi di ente.",
    avoid: "I conteggi crescono con il grado: confronta le quote fra i ruoli.",
  },
  eiIndex: {
    name: "Indice E-I",
    definition: "Legami fra gruppi meno legami interni, sul totale: da −1 tutti interni a +1 tutti esterni.",
    use: "Per l'apertura fra territori o fra tipi di ente, nel tempo.",
    avoid: "Dipende dalla grandezza dei gruppi: leggilo con il confronto casuale.",
  },
  assortativity: {
    name: "Assortatività",
    definition: "Tendenza a legarsi con i propri simili: 1 solo fra simili, 0 come per caso.",
    use: "Per confrontare momenti con gruppi di grandezza diversa.",
    avoid: "Non è definita se i legami stanno tutti in un gruppo.",
  },
  modularity: {
    name: "Modularità",
    definition: "Quota di legami interni ai gruppi, meno quella attesa dai soli gradi.",
    use: "Per la nettezza di una divisione, con il confronto casuale accanto.",
    avoid: "È alta anche in reti casuali quando i gruppi sono scelti per massimizzarla.",
  },
  communities: {
    name: "Comunità (Louvain, Leiden)",
    definition: "La migliore divisione in gruppi trovata da molti semi, e quanto i semi concordano.",
    use: "Per scoprire gruppi che nessuno ha dichiarato.",
    avoid: "Con accordo basso fra i semi non dare nomi ai gruppi.",
  },
  againstNull: {
    name: "Confronto con il caso",
    definition: "Il valore accanto a quello di reti casuali con gli stessi gradi: media, scarto, z.",
    use: "Sempre, per polarizzazione, modularità ed E-I.",
    avoid: "z cresce con la grandezza della rete: riporta anche la differenza dalla media.",
  },
  boundaryPolarisation: {
    name: "Polarizzazione di confine",
    definition: "Se chi sta al confine fra i gruppi pende verso l'interno (positivo) o è aperto (negativo).",
    use: "Per due gruppi noti, con il confronto casuale accanto.",
    avoid: "Non è definita senza un confine, cioè senza nodi interni ai gruppi.",
  },
  randomWalkControversy: {
    name: "Polarizzazione del cammino casuale",
    definition: "Quanto un cammino casuale resta dalla parte in cui è partito.",
    use: "Per due gruppi noti, con il confronto casuale accanto.",
    avoid: "È alta anche in reti casuali con gruppi scelti dai dati.",
  },
  nodeChange: {
    name: "Soggetti: rimasti, persi, nuovi",
    definition: "Che cosa è stato dei soggetti fra due momenti.",
    use: "Per l'ampiezza: ampliamento e riduzione.",
    avoid: "Chi non è stato interpellato non è perso: è contato a parte.",
  },
  tieChange: {
    name: "Legami: rimasti, persi, nuovi, più forti, più deboli",
    definition: "Che cosa è stato dei legami; Jaccard, persistenza, ricambio e Ruzicka, che conta l'intensità.",
    use: "Per la tenuta della rete fra due momenti.",
    avoid: "Confronta gruppo pieno e gruppo fisso: la differenza è effetto di chi ha risposto.",
  },
  editDistance: {
    name: "Distanza di modifica",
    definition: "Quanti soggetti e legami aggiungere o togliere per passare da uno stato all'altro.",
    use: "Una sola cifra per il cambiamento complessivo.",
    avoid: "Cresce con la rete e mescola soggetti e legami.",
  },
  degreeStability: {
    name: "Stabilità dei gradi",
    definition: "Correlazione fra i gradi di chi è rimasto, prima e dopo.",
    use: "Per sapere se i soggetti più collegati sono gli stessi.",
    avoid: "Non vede un cambiamento uguale per tutti.",
  },
  partitionSimilarity: {
    name: "Somiglianza fra divisioni",
    definition: "Quanto due divisioni in gruppi concordano su chi c'è in entrambe.",
    use: "Per la stabilità dei gruppi nel tempo o fra semi.",
    avoid: "NMI cresce con il numero di gruppi: preferisci ARI.",
  },
  groupEvents: {
    name: "Eventi dei gruppi",
    definition:
      "Gruppi che continuano, crescono, calano, si dividono, si uniscono, nascono, finiscono; annunciati se la maggior parte dei semi concorda.",
    use: "Per raccontare ampliamento, riduzione e nuove polarizzazioni.",
    avoid: "Con una rete quasi casuale non ci sono gruppi, e quindi nessun evento.",
  },
  portraitDivergence: {
    name: "Divergenza dei ritratti",
    definition: "Quanto due reti differiscono nella forma delle distanze, chiunque siano i soggetti.",
    use: "Per confrontare reti di soggetti diversi.",
    avoid: "Non dice che cosa è cambiato.",
  },
  twoModeDegree: {
    name: "Grado a due modi",
    definition: "Quanti laboratori per organizzazione e quante organizzazioni per laboratorio; anche in quota.",
    use: "Per la rete laboratori × organizzazioni.",
    avoid: "I due modi hanno massimi diversi: confronta dentro lo stesso modo.",
  },
  projection: {
    name: "Proiezione",
    definition: "I soggetti di un modo, collegati quando condividono soggetti dell'altro.",
    use: "Per i legami fra laboratori attraverso i partner; con i pesi di Newman se ci sono partner di tutti.",
    avoid: "Un solo partner comune a molti crea molti legami: densità e raggruppamento salgono per costruzione.",
  },
  twoModeClustering: {
    name: "Raggruppamento a due modi",
    definition: "Quota di percorsi di tre legami che si chiudono in quadrati; sovrapposizione dei partner.",
    use: "Al posto del raggruppamento della proiezione.",
    avoid: "Non si confronta con il raggruppamento di una rete a un modo.",
  },
  twoModeBetweenness: {
    name: "Intermediazione a due modi",
    definition: "Intermediazione sulla massima possibile per un soggetto del suo modo.",
    use: "Per trovare i passaggi fra laboratori e organizzazioni.",
    avoid: "Con modi molto diversi per numero, guarda anche i valori grezzi.",
  },
  twoModeModularity: {
    name: "Modularità a due modi",
    definition: "Modularità in cui i legami attesi corrono solo fra i due modi.",
    use: "Per gruppi misti di laboratori e organizzazioni.",
    avoid: "Non si confronta con quella a un modo.",
  },
} as const satisfies Record<string, MeasureWords>;

/** The measures that the manual describes. */
export type MeasureId = keyof typeof measureWordsIt;

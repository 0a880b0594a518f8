/** Words that lists of leaked passwords begin with, the Italian ones above all; without capitals, accents and figures. */
export const commonWords: readonly string[] = `
abc abcd abcdef abcdefgh accesso admin administrator agosto alessandra alessandro amministra amministratore
amministrazione amore amoremio amoremiobello andrea android angelina angelo anna annamaria antonella antonio
aprile asdfgh asdfghjkl assistente atalanta autunno bambina bambino barbara bari basta batman benvenuta
benvenuti benvenuto boh bologna buonasera buongiorno cagnolino calcio cambiala cambiami cane casa catania
changeme charlie chiara chiave ciao ciaobello ciaociao claudia claudio computer comune
correcthorsebatterystaple cristiano cristina cucciola cucciolo daniela daniele davide default demo dicembre
domenica domenico dragon ducati elena entra estate europa fabio facebook famiglia fammientrare febbraio
federica federico ferrari fiat figlia figlio fiorentina firenze football forza forzainter forzaitalia
forzajuve forzamilan forzanapoli forzaroma francesca francesco gabriele gabriella gattino gatto gennaio genova
giorgia giorgio giovanna giovanni giovedi giugno giulia giulio giuseppe google grazie guest iloveyou instagram
inter internazionale internet inverno iphone italia italiana italiano jennifer jordan juve juventus
laboratorio laboratoriosociale laura lavoro lazio leonardo letmein login lombardia lorenzo luca lucia luglio
luna lunedi maggio mamma marcello marco mare maria mariarosa martedi martina marzo massimo master matteo
mercoledi michael michela michele microsoft milan milano minnie monica monkey montagna municipio napoli nicola
niente nonna nonno nothing novembre office ospite ottobre palermo paola paolo papa paperino parola
parolachiave parolasegreta pasquale passw password passwort pippo pluto pokemon primavera princess principe
principessa prova prove qazwsx qazwsxedc qweasd qweasdzxc qwerty qwertyuiop qwertyuiopasdfghjkl riccardo
roberta roberto roma root sabato salvatore sampdoria samsung sara scuola secret secretpassword segreta segreto
serviziosociale servizisociali settembre shadow sicilia sicura sicurezza sicuro signin silvia silvio simone
soccer sociale sole soleluna starwars stefania stefano stella stellina sunshine superman teamo tesoro test
tiamo tiamoamore topolino torino trama tramatrama trustno ufficio user utente valentina valentino venerdi
venezia verona vespa vincenzo welcome whatever whatsapp windows zxcvbnm
`
  .trim()
  .split(/\s+/);

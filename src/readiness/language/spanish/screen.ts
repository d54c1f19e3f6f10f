/** What Spanish calls things that people see on a screen, and drawings of them. */
import { oneOf } from '../phrases';
import { DESIGN_ADDRESS as ENGLISH_ADDRESS } from '../english/screen';
import { anySpanish, pattern } from './spelling';

/** Things on a screen. Words that mean something else as often ("campo", "tabla", "vista", "ventana") need company. */
export const ON_SCREEN = anySpanish(
  oneOf(`pantallas? botón botones diálogos? maquetación menús? submenús? iconos? íconos? dashboards? paneles panel tooltips? pop-?ups? modal modales wizards? banners? widgets?
    navegación toolbar footer logos? tipografías? color colores carruseles carrusel sliders? spinners? badges? insignias? avatares avatar miniaturas? desplegables? home
    breadcrumbs? migas\\sde\\span acordeón ui gui gráficas? gráficos? pestañas? scroll cabecera banners? checkbox(?:es)? splash onboarding`),
  `(?<!wiki |man |confluence |código |documentación |memoria |de la )páginas?(?! (?:amarillas|de (?:manual|códigos|memoria)))`,
  `(?<!en )(?<!en el )(?<!de )formularios?`,
  `(?:una?|la|est[ae]|es[ae]|cada|nuev[ao]|mi|nuestra) vista(?! (?:del|general|de pájaro))|vista (?:de |en )?(?:lista|detalle|árbol|mapa|calendario|semanal|mensual|diaria|previa)`,
  `ventanas? (?:del navegador|emergentes?|modal(?:es)?|principal|nueva)|cuadros? de (?:diálogo|texto|búsqueda)|(?:barra|barras) (?:lateral|laterales|de (?:navegación|progreso|búsqueda|herramientas|estado|menú))`,
  `campos? de (?:entrada|texto|búsqueda|fecha|contraseña)`,
  `casillas?(?: de verificación)?|cajas? de (?:texto|búsqueda)|lista desplegable|combo|radio ?button`,
  `interfaz (?:de usuario|gráfica|web)|en (?:un|el) mapa|visualización|gráficamente|look and feel`,
  `arrastrar y soltar|drag and drop|modo oscuro|resaltad[oa]s? en|responsive`,
);
/** Words like these stand beside one that sounds like a screen and is none. */
export const NOT_ON_SCREEN = pattern(
  `(?<![\\p{L}])(?:helm charts?|vistas? (?:sql|materializadas?|de base de datos)|grafos? de dependencias|panel de expertos|color de piel)(?![\\p{L}])`,
  'i',
);

/** Addresses of tools to design with, and of pictures. */
export const DESIGN_ADDRESS = pattern(`${ENGLISH_ADDRESS.source}|prototip|diseño|maqueta|boceto`, 'i');
/** Words that say what is behind a link. */
export const DESIGN_WORD = anySpanish(
  oneOf(
    `mock-?ups? mocks? wireframes? prototipos? diseños? maquetas? bocetos? croquis capturas? pantallazos? storyboards? screenshots?`,
  ),
  `guía de estilo`,
);

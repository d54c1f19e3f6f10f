/** What Portuguese calls things that people see on a screen, and drawings of them. */
import { anyWord, oneOf } from '../phrases';
import { lax } from './spelling';

/** Things on a screen. Words that mean something else as often ("campo", "lista", "janela de entrega") need company. */
export const ON_SCREEN = lax(
  anyWord(
    oneOf(`telas? ecrãs? botão botões diálogos? layouts? menus? submenus? ícones? dashboards? painél painéis sidebars? tooltips? pop-?ups? modal modais
    wizards? banners? widgets? navegação toolbars? rodapés? logos? logotipos? fontes? cores carrossél carousels? sliders? spinners? badges? avatares? avatar miniaturas? thumbnails? dropdowns?
    combos? combobox checkbox(?:es)? breadcrumbs? accordions? ui gui gráficos? heatmaps? abas? separadores`),
    `(?<!wiki |confluence |código |documentação |memória )páginas?(?! (?:da? wiki|d[oe] confluence))`,
    `(?<!no |em )formulários?`,
    `(?:uma?|[oa]|esta|essa|nova) (?:visualização|vista|visão)(?= (?:d[eoa]s? (?:lista|detalhes?|calendário|mapa|grade|grelha|quadro|semana|mês|dia)|em (?:lista|mapa|grade|cartões)))`,
    `janelas? (?:de diálogo|principal|modal|do (?:navegador|editor))`,
    `campos? de (?:texto|busca|pesquisa|entrada|data|senha|formulário)`,
    `caixas? de (?:texto|seleção|diálogo|busca|pesquisa)|barra (?:de (?:busca|pesquisa|progresso|ferramentas|navegação|rolagem)|lateral|superior)|lista suspensa`,
    `interfaces? (?:gráfica|d[oe] usuário|web|d[oe] utilizador)|no mapa|em um mapa|gráfic[oa]|look and feel|destacad[oa]s? em`,
    `arrastar e soltar|drag and drop|drag-and-drop|responsiv[oa]|modo escuro|dark mode`,
  ),
);
/** Words like these stand beside one that sounds like a screen and is none. */
export const NOT_ON_SCREEN = lax(
  /(?<!\p{L})(?:helm (?:chart|gráfico)s?|código[- ]fonte|fontes? de dados|fontes? pagadoras?|gráfica (?:parceira|terceirizada)|fonte d[eoa] (?:dados|verdade|informação))/iu,
);

/** Addresses of tools to design with, and of pictures. */
export const DESIGN_ADDRESS =
  /\b(?:figma|sketch|zeplin|invisionapp|invis\.io|miro|balsamiq|xd\.adobe|adobexd|axure|axshare|marvelapp|framer|canva|lucidchart|lucid\.app|whimsical|mural\.co|uxpin|proto\.io|protopie|penpot|diagrams\.net|draw\.io|excalidraw|moqups|overflow\.io)\b|\.(?:png|jpe?g|gif|svg|webp)(?:$|[?#])|mock-?ups?|wireframes?|protot(?:ypes?|ipos?)|\bdesigns?\b|\blayouts?\b/i;
/** Words that say what is behind a link. */
export const DESIGN_WORD = lax(
  anyWord(
    oneOf(
      `mock-?ups? mocks? wireframes? protótipos? designs? layouts? esboços? rascunhos? desenhos? maquetes? screen-?shots? prints? storyboards? telas? figma`,
    ),
    `guia de estilos?|style ?guide`,
  ),
);

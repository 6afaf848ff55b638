-- Drives Neovim through an article as a writer would, and writes down what the writer sees, for neovim.spec.ts.
-- ONRECORD is the program, ARTICLE the file, SEEN the file for what was seen.
local seen = {}
local function wait(what, is_so)
  if not vim.wait(30000, is_so, 20) then error('waited in vain for ' .. what) end
end
local function at(words, into)
  vim.fn.cursor(1, 1)
  local line, column = unpack(vim.fn.searchpos('\\V' .. words, 'cW'))
  vim.fn.cursor(line, column + (into or 0))
end
local function here()
  return vim.fn.getline('.'):sub(1, vim.fn.col('.') - 1)
end
local function line_of(words)
  at(words)
  return vim.fn.getline('.')
end
local function ask(method, more)
  local params = vim.tbl_extend('force', vim.lsp.util.make_position_params(0, 'utf-16'), more or {})
  local answers = vim.lsp.buf_request_sync(0, method, params, 30000)
  for _, answer in pairs(answers) do return answer.result end
end
local function findings()
  return vim.tbl_map(function(each) return each.code end, vim.diagnostic.get(0))
end

local function drive()
  require('onrecord').setup({ cmd = { vim.env.NODE, vim.env.ONRECORD, 'lsp', '--stdio' } })
  vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.ARTICLE))
  wait('findings', function() return #vim.diagnostic.get(0) > 0 end)
  seen.findings = findings()
  seen.source = vim.diagnostic.get(0)[1].source

  at('She added')
  vim.lsp.buf.definition()
  wait('the definition', function() return here():match('“The pier is shut,” said $') ~= nil end)
  seen.definition = vim.fn.expand('<cword>')

  at('She added')
  seen.hover = ask('textDocument/hover').contents.value
  vim.lsp.buf.hover()
  local function floating()
    for _, window in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(window).relative ~= '' then return window end
    end
  end
  wait('the hover', floating)
  seen.card = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(floating()), 0, -1, false)
  vim.api.nvim_win_close(floating(), true)

  at('Ada Brook')
  seen.references = #ask('textDocument/references', { context = { includeDeclaration = true } })
  seen.outline = vim.tbl_map(function(each) return each.name end, ask('textDocument/documentSymbol'))
  seen.lens = ask('textDocument/codeLens')[1].command.title

  vim.lsp.buf.rename('Ada Brooke')
  wait('the new spelling', function() return vim.fn.search('Ms Brooke', 'nw') > 0 end)
  seen.renamed = { line_of('The pier is shut'), line_of('It is shut'), line_of('will speak tomorrow') }

  -- The action is chosen as the writer’s menu would have it.
  vim.ui.select = function(choices, _, choose)
    for _, choice in ipairs(choices) do
      local action = choice[2] or choice.action
      if action.isPreferred then return choose(choice) end
    end
    error('no action is preferred')
  end
  wait('the findings after that', function() return vim.tbl_contains(findings(), 'quote-mark-style') end)
  at('for good', 8)
  vim.lsp.buf.code_action()
  wait('the mending', function() return vim.fn.search('for good”', 'nw') > 0 end)
  seen.mended = line_of('It is shut')
  wait('one finding less', function() return not vim.tbl_contains(findings(), 'quote-mark-style') end)

  vim.cmd([[silent %s/for good”/for good"/]])
  wait('the mark as it was', function() return vim.fn.search('for good”', 'nw') == 0 end)
  vim.cmd('OnrecordMend')
  wait('the mending of all', function() return vim.fn.search('for good”', 'nw') > 0 end)

  vim.cmd('OnrecordReport')
  wait('the report', function() return vim.bo.buftype == 'nofile' and vim.fn.line('$') > 5 end)
  seen.report = { vim.fn.getline(1), vim.fn.search('Ada Brooke', 'nw') > 0 }
  vim.cmd('bwipeout')

  vim.lsp.commands['onrecord.openRule']({ arguments = { 'quote-mark-style' } })
  wait('the rule’s page', function() return vim.fn.expand('%:t') == 'quote-mark-style.md' end)
  seen.page = vim.fn.getline(1)
end

local went_well, fault = pcall(drive)
if not went_well then seen.fault = tostring(fault) end
seen.messages = vim.fn.execute('messages')
vim.fn.writefile({ vim.fn.json_encode(seen) }, vim.env.SEEN)
vim.cmd('qall!')
